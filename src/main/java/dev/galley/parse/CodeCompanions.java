package dev.galley.parse;

import java.util.Set;

/// Raises the evidence of lines that are code because of a line beside them: an import whose name
/// is used below, what a function returns, a command among commands, a list of selectors. For one
/// body.
final class CodeCompanions {

    private static final int USES = 25;
    private static final float USED = 3;
    private static final float RETURNED = 3.5f;
    private static final float DEFINED = 4;
    private static final float COMMANDED = 2.5f;
    private static final float AMONG_COMMANDS = 4.5f;
    private static final float CODE = 1.5f;
    private static final float PROSE = -4;

    private final BodyLines lines;
    private final float[] evidence;

    private CodeCompanions(BodyLines lines, float[] evidence) {
        this.lines = lines;
        this.evidence = evidence;
    }

    /// Adds to the evidence of the lines.
    static void add(BodyLines lines, float[] evidence) {
        CodeCompanions companions = new CodeCompanions(lines, evidence);
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] += companions.raise(i);
        }
    }

    private float raise(int i) {
        if (lines.isPlainSentence(i)) {
            return 0;
        }
        String text = text(i);
        int known = WordKinds.COMMANDS | WordKinds.COMPANION;
        int space = text.indexOf(' ');
        if (WordKinds.of(text, 0, space < 0 ? text.length() : space, known) == 0) {
            return isDefined(text, i) ? DEFINED : 0;
        }
        if (text.startsWith("import ") && text.indexOf(' ', 7) < 0) {
            boolean used = isUsed(text.substring(7), i) || isImport(i + 1);
            return used ? USED : isInMidst(i) ? -USED : 0;
        }
        boolean two = space > 0 && space == text.lastIndexOf(' ');
        if (two && text.startsWith("package ") && i + 1 < evidence.length) {
            return evidence[i + 1] > 2 ? USED : 0;
        }
        if (isStatement(text) && (two || isPair(text)) && isNamed(second(text), i)) {
            return RETURNED;
        }
        if (two && isThrown(text) && i > 0 && evidence[i - 1] > 0 && !lines.gapBefore(i)) {
            return RETURNED;
        }
        if (two && text.startsWith("unset ") && Character.isUpperCase(text.charAt(6))) {
            return DEFINED;
        }
        if (isCommand(i)) {
            boolean certain = isCommand(i - 1, i) || isCommand(i + 1, i + 1);
            return certain ? COMMANDED : isOneOfSome(i) ? AMONG_COMMANDS : 0;
        }
        boolean bare = CodeWords.COMMANDS.contains(text) && isBelow(text, i);
        return bare || isDefined(text, i) ? DEFINED : 0;
    }

    /// Whether the next line is the same program with something behind it.
    private boolean isBelow(String program, int i) {
        return i + 1 < evidence.length
                && !lines.gapBefore(i + 1)
                && isCommand(i + 1)
                && text(i + 1).startsWith(program + " ");
    }

    /// Whether a line begins with the name of a function that the code right above defines.
    private boolean isDefined(String text, int i) {
        if (i == 0 || evidence[i] >= 0 || evidence[i - 1] <= CODE) {
            return false;
        }
        int space = text.indexOf(' ');
        return space > 0
                && !lines.shape(i).sentence()
                && isNamed(text.substring(0, space) + "()", i);
    }

    /// Whether a line throws what has a name with a capital.
    private static boolean isThrown(String text) {
        boolean thrown = text.startsWith("raise ") || text.startsWith("throw ");
        return thrown && Character.isUpperCase(text.charAt(text.indexOf(' ') + 1));
    }

    /// Whether a line is three words with a comma behind the second.
    private static boolean isPair(String text) {
        int comma = text.indexOf(", ");
        return comma > 0 && text.lastIndexOf(' ') == comma + 1;
    }

    private static String second(String text) {
        int from = text.indexOf(' ') + 1;
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.substring(from) : text.substring(from, comma);
    }

    private static boolean isStatement(String text) {
        String first = text.substring(0, Math.max(0, text.indexOf(' ')));
        return switch (first) {
            case "return", "yield", "raise", "throw", "await", "del", "echo", "print", "delete" ->
                    true;
            default -> false;
        };
    }

    private boolean isImport(int i) {
        return text(i).startsWith("import ") && evidence[i] > PROSE;
    }

    /// Whether code that is no import and opens nothing stands right above an import.
    private boolean isInMidst(int i) {
        if (i == 0 || evidence[i - 1] <= CODE || lines.gapBefore(i)) {
            return false;
        }
        String above = text(i - 1);
        char last = above.charAt(above.length() - 1);
        boolean opens = last == ':' || last == '{';
        boolean head =
                above.startsWith("import ")
                        || above.startsWith("from ")
                        || above.startsWith("package ")
                        || above.startsWith("#");
        return !opens && !head;
    }

    private boolean isUsed(String name, int line) {
        int most = Math.min(evidence.length, line + USES);
        for (int i = line + 1; i < most; i++) {
            String text = text(i);
            if (text.contains(name + ".") || text.contains(name + "(")) {
                return evidence[i] > CODE;
            }
        }
        return false;
    }

    /// Whether a name stands in the code right above a line.
    private boolean isNamed(String name, int line) {
        int least = Math.max(0, line - USES);
        for (int i = line - 1; i >= least && evidence[i] > PROSE; i--) {
            if (evidence[i] > CODE && text(i).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a command above or below, with no blank line between, begins with the same program.
    private boolean isOneOfSome(int i) {
        return (i > 0 && !lines.gapBefore(i) && isSame(i, i - 1))
                || (i + 1 < evidence.length && !lines.gapBefore(i + 1) && isSame(i, i + 1));
    }

    private boolean isSame(int i, int other) {
        String program = text(i).substring(0, text(i).indexOf(' '));
        String beside = text(other);
        return beside.equals(program) || (isCommand(other) && beside.startsWith(program + " "));
    }

    /// Whether line `i` is a certain command, with no blank line before line `joint`.
    private boolean isCommand(int i, int joint) {
        return isCode(i, joint) && isCommand(i);
    }

    private boolean isCode(int i, int joint) {
        return i >= 0 && i < evidence.length && evidence[i] >= CODE && !lines.gapBefore(joint);
    }

    private boolean isCommand(int i) {
        String text = text(i);
        int space = text.indexOf(' ');
        if (space < 0 || WordKinds.of(text, 0, space, WordKinds.COMMANDS) == 0) {
            return false;
        }
        LineShape shape = lines.shape(i);
        Set<String> known = CodeWords.SUBCOMMANDS.get(text.substring(0, space));
        if (known != null && shape.allPlain() && !known.contains(shape.word(1))) {
            return false;
        }
        boolean joined = shape.allPlain() && shape.joining() > 0;
        return shape.prose() == 0 && !joined && shape.count() <= 6 && !shape.sentence();
    }

    private String text(int i) {
        return lines.text(i);
    }
}
