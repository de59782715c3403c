package dev.galley.check;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells whether code has lost an indentation that it cannot be without. Pure; linear in the text.
final class Indentation {

    /// A line of code.
    ///
    /// @param number from 1
    record Line(int number, int start, int end, int indent) {}

    private static final Pattern HEADER =
            Pattern.compile(
                    "(async\\s+)?(def|class|if|for|while|with|try|else|elif|except|finally|match)\\b"
                        + "[^#]*:\\s*(#.*)?|\\)\\s*(->[^#]*)?:\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("[\\w.-]+:\\s*(#.*)?");
    private static final Pattern ENTRY = Pattern.compile("[\\w.\"'/-]+:(\\s.*)?");
    private static final int FEWEST_LINES = 3;

    private Indentation() {}

    /// The first line that needs an indented one behind it and has none.
    static Optional<Line> firstLost(String code, @Nullable String language) {
        if (language == null || code.indexOf(':') < 0) {
            return Optional.empty();
        }
        return switch (language) {
            case "python", "py" -> inPython(code);
            case "yaml", "yml" -> inYaml(code);
            default -> Optional.empty();
        };
    }

    private static Optional<Line> inPython(String code) {
        List<Line> lines = lines(code, true);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bare = lines.get(i + 1).indent() <= line.indent();
            if (bare && HEADER.matcher(content(code, line)).matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// A key without a value, directly above another key, in a text without any indentation.
    private static Optional<Line> inYaml(String code) {
        List<Line> lines = lines(code, false);
        if (lines.size() < FEWEST_LINES || lines.stream().anyMatch(line -> line.indent() > 0)) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean key = KEY.matcher(content(code, line)).matches();
            if (key && ENTRY.matcher(content(code, lines.get(i + 1))).matches()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static String content(String code, Line line) {
        return code.substring(line.start(), line.end());
    }

    /// The lines that say something: no blank ones, no comments, and nothing within strings of
    /// several lines where the language has them.
    private static List<Line> lines(String code, boolean longStrings) {
        List<Line> lines = new ArrayList<>();
        String open = "";
        int number = 0;
        int at = 0;
        while (at < code.length()) {
            int next = code.indexOf('\n', at);
            int end = next < 0 ? code.length() : next;
            number++;
            String line = code.substring(at, end);
            String content = line.strip();
            if (open.isEmpty() && !content.isEmpty() && !content.startsWith("#")) {
                int indent = line.indexOf(content);
                lines.add(new Line(number, at + indent, at + indent + content.length(), indent));
            }
            open = longStrings ? openAfter(line, open) : "";
            at = end + 1;
        }
        return lines;
    }

    /// The quotes of a string that is still open behind a line.
    private static String openAfter(String line, String before) {
        String open = before;
        for (int i = 0; i + 3 <= line.length(); i++) {
            String three = line.substring(i, i + 3);
            boolean quotes = three.equals("\"\"\"") || three.equals("'''");
            if (quotes && (open.isEmpty() || open.equals(three))) {
                open = open.isEmpty() ? three : "";
                i += 2;
            }
        }
        return open;
    }
}
