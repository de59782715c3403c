package dev.galley.parse;

/// The word that ends a text given in place to a command, as in `cat <<EOF`.
final class HereDocument {

    private HereDocument() {}

    /// The word that a line announces, or an empty text.
    static String word(String line) {
        int at = line.lastIndexOf("<<");
        if (at < 0) {
            return "";
        }
        int from = at + 2;
        while (from < line.length() && "-~'\" ".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < line.length()
                && (Character.isUpperCase(line.charAt(to)) || line.charAt(to) == '_')) {
            to++;
        }
        return to - from >= 2 ? line.substring(from, to) : "";
    }
}
