package dev.galley.store;

/// A way to look at the posts that has a name. Nothing of it is checked here but the name: whether
/// a filter can be understood is for those who ask by it.
///
/// @param name one line, as a person gave it; compared without regard to case
public record SavedView(String name, Spec spec) {

    private static final int LONGEST_NAME = 60;

    /// What a view shows.
    ///
    /// @param query a filter in the query language
    /// @param sort an order as in `quality:desc`; empty for the order of import
    /// @param columns the further columns of the list as the window writes them, empty for none; a
    ///   column that is not known is passed over
    public record Spec(String query, String sort, String columns) {

        public Spec {
            query = query.strip();
            sort = sort.strip();
            columns = columns.strip();
        }
    }

    /// @throws IllegalArgumentException where [#wrong] says so
    public SavedView {
        name = name.strip();
        String wrong = wrong(name);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /// What is wrong with a name, in a sentence; empty where nothing is.
    public static String wrong(String name) {
        if (name.isBlank()) {
            return "A view needs a name.";
        }
        if (name.strip().length() > LONGEST_NAME) {
            return "The name of a view has at most " + LONGEST_NAME + " letters.";
        }
        return name.chars().anyMatch(Character::isISOControl)
                ? "The name of a view is one line."
                : "";
    }

    /// This view under another name.
    public SavedView named(String other) {
        return new SavedView(other, spec);
    }

    /// Whether a view goes by this name.
    public boolean is(String other) {
        return name.equalsIgnoreCase(other.strip());
    }
}
