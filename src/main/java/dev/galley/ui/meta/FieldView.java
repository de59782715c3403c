package dev.galley.ui.meta;

/// A field as the pane shows it.
///
/// @param label as it stands on screen
record FieldView(FieldPath path, String label, FieldContent content) {

    private static final int LONGEST_BESIDE = 20;

    /// Whether the value stands beside its label, and not below it.
    boolean beside() {
        return switch (content) {
            case FieldContent.Absent _, FieldContent.Empty _, FieldContent.YesNo _ -> true;
            case FieldContent.Words words -> words.text().length() <= LONGEST_BESIDE;
            case FieldContent.Bad bad -> bad.actual().length() <= LONGEST_BESIDE;
            case FieldContent.Chips _,
                    FieldContent.Bullets _,
                    FieldContent.Rows _,
                    FieldContent.Cards _ ->
                    false;
        };
    }

    /// The whole of it in words.
    String spoken() {
        String said =
                switch (content) {
                    case FieldContent.Absent _ -> "not given";
                    case FieldContent.Empty _ -> "empty";
                    case FieldContent.Bad bad ->
                            "unreadable, " + bad.actual() + ", expected " + bad.expected();
                    case FieldContent.Words _,
                            FieldContent.YesNo _,
                            FieldContent.Chips _,
                            FieldContent.Bullets _,
                            FieldContent.Rows _,
                            FieldContent.Cards _ ->
                            content.copyText();
                };
        return label + ": " + said;
    }
}
