package dev.galley.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/// Raises the evidence of lines that stand inside something which opens above and closes below:
/// brackets, tags, comments, strings over several lines. For one body.
final class CodeEnclosures {

    private static final int FARTHEST = 60;
    private static final int NEAR = 4;
    private static final int DEEPEST = 20;
    private static final float INSIDE = 3;
    private static final float IN_BRACKETS = 4;
    private static final float IN_SHORT_TAG = 9;
    private static final float IN_LONG_TAG = 2;
    private static final float PROSE = -5;
    private static final String[][] PAIRS = {
        {"\"\"\"", "\"\"\""}, {"'''", "'''"}, {"/*", "*/"}, {"<!--", "-->"}, {"`", "`"}
    };

    private static final AsciiSet QUOTES = AsciiSet.of("\"'/`<");

    private record Open(char close, String tag, int line) {}

    private final BodyLines lines;
    private final float[] evidence;
    private final float[] steps;
    private final Deque<Open> brackets = new ArrayDeque<>();
    private final Deque<Open> tags = new ArrayDeque<>();

    private CodeEnclosures(BodyLines lines, float[] evidence) {
        this.lines = lines;
        this.evidence = evidence;
        this.steps = new float[evidence.length + 1];
    }

    /// Adds to the evidence of the lines.
    static void add(BodyLines lines, float[] evidence) {
        CodeEnclosures enclosures = new CodeEnclosures(lines, evidence);
        enclosures.quotes();
        enclosures.nesting();
    }

    private void quotes() {
        int i = 0;
        while (i < evidence.length) {
            if (lines.isPlainSentence(i) || !lines.signs(i).hasAny(QUOTES)) {
                i++;
                continue;
            }
            String text = lines.text(i);
            int close = -1;
            for (int k = 0; k < PAIRS.length && close < 0; k++) {
                boolean opens =
                        opens(text, PAIRS[k][0], PAIRS[k][1]) && standsFree(text, PAIRS[k][0]);
                boolean weak = PAIRS[k][0].equals("`") && evidence[i] <= 1;
                close = opens && !weak ? closing(i, PAIRS[k][1], false) : -1;
            }
            String word = close < 0 ? HereDocument.word(text) : "";
            close = word.isEmpty() ? close : closing(i, word, true);
            for (int j = i + 1; j <= close; j++) {
                evidence[j] = Math.max(evidence[j], INSIDE);
            }
            i = Math.max(i, close) + 1;
        }
    }

    /// A comment does not open inside a word or a string, such as a path with a star.
    private static boolean standsFree(String text, String open) {
        int at = text.lastIndexOf(open);
        boolean comment = open.equals("/*") || open.equals("<!--");
        return !comment || at == 0 || "; {})".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean opens(String text, String open, String close) {
        int last = text.lastIndexOf(open);
        if (last < 0) {
            return false;
        }
        if (!open.equals(close)) {
            return text.indexOf(close, last + open.length()) < 0;
        }
        int count = 0;
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + open.length())) {
            count++;
        }
        return count % 2 == 1;
    }

    private int closing(int open, String close, boolean atStart) {
        int most = Math.min(evidence.length, open + FARTHEST);
        for (int j = open + 1; j < most; j++) {
            String text = lines.text(j);
            boolean closes = close.equals("`") ? opens(text, close, close) : text.contains(close);
            if (atStart ? text.startsWith(close) : closes) {
                return j;
            }
        }
        return -1;
    }

    private void nesting() {
        for (int i = 0; i < evidence.length; i++) {
            boolean prose = evidence[i] <= PROSE;
            if (prose) {
                brackets.clear();
            }
            if (!prose || lines.first(i) == '<') {
                nest(lines.shape(i), i);
            }
        }
        float sum = 0;
        for (int i = 0; i < evidence.length; i++) {
            sum += steps[i];
            evidence[i] += sum;
        }
    }

    private void nest(LineShape shape, int line) {
        tag(shape.core(), line);
        if (evidence[line] > PROSE) {
            bracket(shape.core(), line);
            keyword(shape, line);
        }
    }

    private void bracket(String core, int line) {
        for (int i = 0; i < core.length() && ")}]".indexOf(core.charAt(i)) >= 0; i++) {
            Open open = brackets.peek();
            while (open != null && Character.isLetter(open.close())) {
                brackets.pop();
                open = brackets.peek();
            }
            if (open != null && open.close() == core.charAt(i)) {
                raise(brackets.pop().line(), line, IN_BRACKETS);
            }
        }
        if (evidence[line] > 0 && !core.isEmpty()) {
            int kind = "({[".indexOf(core.charAt(core.length() - 1));
            if (kind >= 0) {
                push(brackets, new Open(")}]".charAt(kind), "", line));
            }
        }
    }

    private void keyword(LineShape shape, int line) {
        char closes = BlockWords.closes(shape);
        Open open = brackets.peek();
        if (closes != ' ' && open != null && open.close() == closes) {
            raise(brackets.pop().line(), line, IN_BRACKETS);
        }
        char opens = BlockWords.opens(shape);
        if (opens != ' ' && evidence[line] > 0) {
            push(brackets, new Open(opens, "", line));
        }
    }

    private void tag(String core, int line) {
        if (core.length() < 3 || core.charAt(0) != '<') {
            return;
        }
        boolean closes = core.charAt(1) == '/';
        String name = name(core, closes ? 2 : 1);
        if (closes) {
            while (!tags.isEmpty()) {
                Open open = tags.pop();
                if (open.tag().equals(name)) {
                    boolean near = line - open.line() <= NEAR;
                    raise(open.line(), line, near ? IN_SHORT_TAG : IN_LONG_TAG);
                    return;
                }
            }
        } else if (!name.isEmpty() && !core.contains("</") && !core.endsWith("/>")) {
            push(tags, new Open('>', name, line));
        }
    }

    private static String name(String core, int from) {
        int end = from;
        while (end < core.length() && Character.isLetterOrDigit(core.charAt(end))) {
            end++;
        }
        return core.substring(from, end);
    }

    private static void push(Deque<Open> stack, Open open) {
        stack.push(open);
        if (stack.size() > DEEPEST) {
            stack.removeLast();
        }
    }

    private void raise(int open, int close, float by) {
        if (close - open <= FARTHEST) {
            steps[open + 1] += by;
            steps[close] -= by;
        }
    }
}
