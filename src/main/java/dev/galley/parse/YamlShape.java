package dev.galley.parse;

/// Lines of the form `key:` and `key: value`, as configuration has them.
final class YamlShape {

    private static final int LONGEST_KEY = 40;

    private YamlShape() {}

    /// Whether a line is a key, with or without a value behind it.
    static boolean isKey(String line) {
        int colon = keyEnd(line);
        return colon > 0 && (colon + 1 == line.length() || White.is(line.charAt(colon + 1)));
    }

    /// Whether a line is a key with a value that is no sentence.
    static boolean hasValue(String line, LineShape shape) {
        return isKey(line) && keyEnd(line) + 1 < line.length() && !shape.sentence();
    }

    private static int keyEnd(String line) {
        int most = Math.min(line.length(), LONGEST_KEY);
        for (int i = 0; i < most; i++) {
            char c = line.charAt(i);
            if (c == ':' && i > 0) {
                return i;
            }
            boolean inKey = Character.isLetterOrDigit(c) || "_-./".indexOf(c) >= 0;
            if (!inKey) {
                return -1;
            }
        }
        return -1;
    }
}
