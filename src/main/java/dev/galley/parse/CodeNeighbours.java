package dev.galley.parse;

import java.util.Locale;

/// Raises the evidence of lines that together make a piece of configuration or a statement of SQL,
/// though none of them alone says so. For one body.
final class CodeNeighbours {

    private static final int FARTHEST = 12;
    private static final float KEY = 3;
    private static final float SHORT_KEY = 4.5f;
    private static final float CHILD = 7;
    private static final float KEYED_ITEM = 3;
    private static final float WORDY_ITEM = 1;
    private static final float CLAUSE = 2.8f;

    private final BodyLines lines;
    private final float[] evidence;

    private CodeNeighbours(BodyLines lines, float[] evidence) {
        this.lines = lines;
        this.evidence = evidence;
    }

    /// Adds to the evidence of the lines.
    static void add(BodyLines lines, float[] evidence) {
        CodeNeighbours neighbours = new CodeNeighbours(lines, evidence);
        neighbours.configuration();
        neighbours.statements();
    }

    private void configuration() {
        int i = 0;
        while (i < evidence.length) {
            int from = i;
            int keys = 0;
            boolean proof = false;
            boolean afterKey = false;
            while (i < evidence.length && isConfiguration(i)) {
                String text = text(i);
                boolean key = !isItem(i) && YamlShape.isKey(text);
                proof |= (afterKey && isKeyedItem(i)) || isRequest(text);
                keys += key ? 1 : 0;
                proof |= key && (afterKey || YamlShape.hasValue(text, lines.shape(i)));
                afterKey = key;
                i++;
            }
            if ((keys >= 2 || (keys == 1 && isRequest(text(from)))) && proof) {
                raiseConfiguration(from, i);
            }
            i = Math.max(i, from + 1);
        }
    }

    private boolean isKeyedItem(int i) {
        return isItem(i) && !lines.gapBefore(i) && YamlShape.isKey(lines.content(i));
    }

    /// Whether a line asks a web server for something, or is the first of its answer.
    private static boolean isRequest(String text) {
        return text.startsWith("HTTP/") || text.endsWith(" HTTP/1.1") || text.endsWith(" HTTP/2");
    }

    private boolean isConfiguration(int i) {
        if (lines.isPlainSentence(i)) {
            return false;
        }
        if (isItem(i)) {
            return lines.first(i) == '-' && evidence[i] > -4;
        }
        String text = text(i);
        boolean bare = lines.alone(i) && text.endsWith(":");
        boolean key =
                lines.signs(i).has(':')
                        && YamlShape.isKey(text)
                        && !bare
                        && !lines.shape(i).sentence();
        boolean braced = ";{},".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !braced && (key || text.startsWith("# ") || evidence[i] >= 2);
    }

    private void raiseConfiguration(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isItem(i)) {
                evidence[i] += belongsToKey(i, from, to) ? raiseItem(i) : 0;
            } else if (YamlShape.isKey(text(i))) {
                LineShape shape = lines.shape(i);
                boolean child = i > from && !isItem(i - 1) && text(i - 1).endsWith(":");
                boolean brief = shape.count() <= 3 || !shape.allPlain();
                evidence[i] += child ? CHILD : brief ? SHORT_KEY : KEY;
            }
        }
    }

    /// An item of many plain words may as well belong to a list behind the code.
    private float raiseItem(int i) {
        String content = lines.content(i);
        LineShape shape = LineShape.of(content);
        boolean wordy = shape.plain() >= 3 && !YamlShape.isKey(content);
        return wordy && CodeEvidence.of(content) < 0 ? WORDY_ITEM : KEYED_ITEM;
    }

    /// Whether an item stands below a key that has no value, or is a key itself and keys follow.
    private boolean belongsToKey(int item, int from, int to) {
        int above = item;
        while (above > from
                && item - above < FARTHEST
                && isItem(above)
                && !lines.gapBefore(above)) {
            above--;
        }
        if (!isItem(above) && text(above).endsWith(":")) {
            return true;
        }
        String content = lines.content(item);
        if (YamlShape.isKey(content)
                && above > from
                && !lines.gapBefore(above + 1)
                && !isItem(above)) {
            for (int i = above; i >= from && item - i < FARTHEST; i--) {
                if (isKeyedItem(i)) {
                    return true;
                }
            }
        }
        boolean followed = item + 1 < to && !isItem(item + 1) && !lines.gapBefore(item + 1);
        return followed && YamlShape.isKey(content);
    }

    private void statements() {
        int i = 0;
        while (i < evidence.length) {
            int end = opensStatement(i) ? statementEnd(i) : -1;
            for (int j = i; j < end; j++) {
                evidence[j] += CLAUSE;
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean opensStatement(int i) {
        if (lines.isPlainSentence(i)
                || "siudcaewm".indexOf(Character.toLowerCase(lines.first(i))) < 0) {
            return false;
        }
        String first = firstWord(text(i));
        boolean opens =
                switch (first) {
                    case "select", "insert", "delete", "create", "alter", "explain", "with" -> true;
                    case "update" -> isUpdate(i);
                    case "merge" -> text(i).regionMatches(true, 6, "into ", 0, 5);
                    default -> false;
                };
        if (!opens || isItem(i)) {
            return false;
        }
        LineShape shape = lines.shape(i);
        return !shape.sentence() && shape.prose() == 0;
    }

    /// Whether what is set stands on the line or on the next.
    private boolean isUpdate(int i) {
        boolean below = i + 1 < evidence.length && firstWord(text(i + 1)).equals("set");
        return below || text(i).toLowerCase(Locale.ROOT).contains(" set ");
    }

    /// The line behind the last clause, or -1 where nothing goes on with the statement.
    private int statementEnd(int open) {
        int end = -1;
        int most = Math.min(evidence.length, open + FARTHEST);
        for (int i = open; i < most; i++) {
            LineShape shape = lines.shape(i);
            boolean clause = i > open && isClause(firstWord(text(i)));
            boolean column = shape.prose() == 0 && (shape.count() <= 3 || evidence[i] > 0);
            if (i > open && (shape.sentence() || isItem(i) || !(clause || column))) {
                return end;
            }
            end = clause && shape.prose() <= 1 ? i + 1 : end;
            if (shape.last() == ';') {
                return end;
            }
        }
        return end;
    }

    private static boolean isClause(String first) {
        boolean merged = first.equals("using") || first.equals("when");
        return merged || CodeWords.SQL_NEXT.contains(first);
    }

    private boolean isItem(int i) {
        return lines.isItem(i);
    }

    private String text(int i) {
        return lines.text(i);
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
