package dev.galley.parse;

/// Lines that a machine wrote: records with a time, frames of a stack, the first line of an answer,
/// and the lines that a difference between two files has round its own.
final class LogShape {

    private static final double SURE = 7;
    private static final double NEARLY = 5;
    private static final String TRACE = "Traceback (most recent call last):";

    private LogShape() {}

    /// How much a line looks as if a machine had written it, zero for not at all.
    static double of(String line) {
        if (line.length() < 5) {
            return 0;
        }
        return switch (line.charAt(0)) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '[' -> record(line);
            case 'H' ->
                    line.startsWith("HTTP/") && isDigit(line, line.indexOf(' ') + 1)
                            ? SURE
                            : failure(line);
            case 'T' -> line.equals(TRACE) ? SURE : failure(line);
            case 'C' -> line.startsWith("Caused by: ") ? SURE : failure(line);
            case 'F' -> line.startsWith("File \"") && has(line, ", line ") ? SURE : failure(line);
            case 'd' -> line.startsWith("diff --git ") ? SURE : failure(line);
            case '@' -> line.startsWith("@@ ") && line.indexOf(" @@", 3) > 0 ? SURE : 0;
            case '-' -> line.startsWith("--- a/") ? SURE : 0;
            case '+' -> line.startsWith("+++ ") ? SURE : 0;
            case 'E' ->
                    line.startsWith("Exception in thread \"") || isLevel(line)
                            ? SURE
                            : failure(line);
            case 'P' -> isComplaint(line, 4) && line.startsWith("PHP ") ? SURE : failure(line);
            case 'p' -> line.startsWith("panic: ") ? SURE : failure(line);
            case 'g' -> line.startsWith("goroutine ") && isDigit(line, 10) ? SURE : 0;
            case 'D', 'W', 'I' -> isLevel(line) ? NEARLY : failure(line);
            case 'e' -> line.startsWith("exit status ") && isDigit(line, 12) ? SURE : failure(line);
            case 'a' -> isFrame(line) ? SURE : failure(line);
            default -> failure(line);
        };
    }

    /// A line that begins with a time of day to the second, or with an address and two dashes.
    private static double record(String line) {
        int from = line.charAt(0) == '[' ? 1 : 0;
        boolean dated = isDigit(line, from + 3) && isDigit(line, from + 9) && isDash(line, from);
        if (isTime(line, from) || (dated && isTime(line, from + 11))) {
            return SURE;
        }
        int space = line.indexOf(' ');
        return from == 0 && space > 0 && line.startsWith(" - ", space) && isDotted(line, space)
                ? SURE
                : 0;
    }

    private static boolean isDash(String line, int from) {
        char c = line.charAt(from + 4);
        return (c == '-' || c == '/') && line.charAt(from + 7) == c;
    }

    private static boolean isDotted(String line, int to) {
        for (int i = 0; i < to; i++) {
            char c = line.charAt(i);
            if (c != '.' && c != ':' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(String line, int at) {
        return isDigit(line, at)
                && isDigit(line, at + 1)
                && isDigit(line, at + 7)
                && line.charAt(at + 2) == ':'
                && line.charAt(at + 5) == ':';
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static boolean has(String line, String part) {
        return line.indexOf(part) >= 0;
    }

    private static boolean isLevel(String line) {
        return line.startsWith("ERROR: ")
                || line.startsWith("DETAIL: ")
                || line.startsWith("WARNING: ")
                || line.startsWith("INFO: ");
    }

    private static boolean isComplaint(String line, int at) {
        return line.startsWith("Fatal error: ", at)
                || line.startsWith("Parse error: ", at)
                || line.startsWith("Warning: ", at)
                || line.startsWith("Notice: ", at)
                || line.startsWith("Deprecated: ", at);
    }

    /// `at`, a name with signs in it, and a place in round brackets.
    private static boolean isFrame(String line) {
        if (!line.startsWith("at ") || line.charAt(line.length() - 1) != ')') {
            return false;
        }
        int end = line.indexOf(' ', 3);
        String name = line.substring(3, end < 0 ? line.length() : end);
        char last = line.charAt(line.length() - 2);
        boolean placed = (last >= '0' && last <= '9') || line.endsWith("Method)");
        return placed && (name.indexOf('.') > 0 || name.indexOf('(') > 0 || has(line, ":"));
    }

    /// The name of an error with a capital or a dot inside, a colon, and what it says.
    private static double failure(String line) {
        int colon = line.indexOf(": ");
        boolean named =
                colon > 5
                        && (line.startsWith("Error", colon - 5)
                                || line.startsWith("Exception", colon - 9)
                                || line.startsWith("Warning", colon - 7));
        if (!named) {
            return 0;
        }
        boolean bare = line.startsWith("Warning") || line.startsWith("Exception");
        char last = line.charAt(line.length() - 1);
        if (bare && (last == '.' || last == '!' || last == '?')) {
            return 0;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_') {
                return 0;
            }
        }
        return NEARLY;
    }
}
