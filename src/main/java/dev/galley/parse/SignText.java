package dev.galley.parse;

/// A text that every match of a regular expression holds, so that the pattern need not be looked
/// for where that text is missing. See [SignPattern] for what patterns may hold.
final class SignText {

    private final String pattern;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";

    private SignText(String pattern) {
        this.pattern = pattern;
    }

    /// The longest such text that is easily seen, perhaps empty.
    static String of(String pattern) {
        return pattern.startsWith("(?i)") ? "" : new SignText(pattern).read();
    }

    private String read() {
        int depth = 0;
        boolean set = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '|' && depth == 0 && !set) {
                return "";
            }
            boolean repeats = !set && "*+?{".indexOf(c) >= 0;
            if (depth > 0 || set || repeats || "([\\^$.".indexOf(c) >= 0) {
                end(repeats);
            } else {
                run.append(c);
            }
            if (c == '\\') {
                i++;
            } else if (c == '{' && !set) {
                i = pattern.indexOf('}', i);
            } else if (c == '[' || c == ']') {
                set = c == '[';
            } else if (!set && (c == '(' || c == ')')) {
                depth += c == '(' ? 1 : -1;
            }
        }
        end(false);
        return longest;
    }

    /// @param repeats whether the last character is one that may be missing
    private void end(boolean repeats) {
        if (repeats && !run.isEmpty()) {
            run.setLength(run.length() - 1);
        }
        longest = run.length() > longest.length() ? run.toString() : longest;
        run.setLength(0);
    }
}
