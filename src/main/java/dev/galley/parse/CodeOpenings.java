package dev.galley.parse;

import java.util.Locale;
import java.util.Set;

/// The signs of source code in how a line begins: keywords with the form that they take, commands
/// of a shell, statements of SQL, instructions of a container file.
final class CodeOpenings {

    private static final int KEYWORDS =
            WordKinds.OPENING | WordKinds.DECLARING | WordKinds.STATEMENT;

    private CodeOpenings() {}

    static double of(LineShape shape) {
        if (shape.count() == 0) {
            return 0;
        }
        if (shape.is(0, WordKinds.UPPER)) {
            boolean shouting = shape.allPlain() && isUpper(shape.core()) && shape.count() > 1;
            return shouting && !Character.isDigit(shape.word(1).charAt(0))
                    ? 2
                    : 4.8 - 2 * said(shape);
        }
        if (shape.count() == 1) {
            return single(shape.word(0));
        }
        return Math.max(
                Math.max(keyword(shape), block(shape)), Math.max(sql(shape), command(shape)));
    }

    /// How many words of running text, at most two, stand in a line of three plain words or more.
    private static int said(LineShape shape) {
        int said = 0;
        int count = shape.count() > 2 && shape.allPlain() ? shape.count() : 0;
        for (int i = 1; i < count && said < 2; i++) {
            said += CodeWords.PROSE.contains(shape.word(i)) ? 1 : 0;
        }
        return said;
    }

    private static double single(String word) {
        int end = word.length();
        while (end > 0 && ":;{".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean known = CodeWords.SINGLE.contains(word.substring(0, end));
        if (known) {
            return end < word.length() ? 4.5 : CodeWords.INNER.contains(word) ? 0.8 : 3;
        }
        if (CodeWords.COMMANDS.contains(word)) {
            return 0.8;
        }
        return word.endsWith(":") ? 0.6 : 0;
    }

    private static double keyword(LineShape shape) {
        if (!shape.is(0, KEYWORDS)) {
            return declares(shape) ? 5 : named(shape);
        }
        String first = shape.word(0);
        String second = shape.word(1);
        int count = shape.count();
        if (first.equals("from") && shape.word(2).equals("import")) {
            return 6;
        }
        if (first.equals("import") || first.equals("package")) {
            return count == 2 && shape.last() != ':'
                    ? 2.9
                    : shape.word(2).equals("as") && count == 4 ? 5 : shape.allPlain() ? 0 : 1.5;
        }
        if (declares(shape)) {
            return 5;
        }
        if (first.equals("lambda") && shape.core().indexOf(':') > 0 && shape.last() != ':') {
            return 3;
        }
        if (shape.is(0, WordKinds.DECLARING) && count <= 6) {
            return shape.allPlain() ? 0 : 1.5;
        }
        if (first.equals("def") || first.equals("func") || first.equals("fn")) {
            return count == 2 || !shape.allPlain() ? 4 : 0;
        }
        boolean number = Character.isDigit(second.charAt(0)) && count == 2;
        if (first.equals("return") && count == 2 && CodeWords.VALUES.contains(second)) {
            return 6;
        }
        if (number && (first.equals("exit") || first.equals("return") || first.equals("sleep"))) {
            return 6;
        }
        boolean statement = first.equals("return") || shape.is(0, WordKinds.STATEMENT);
        return statement ? statement(shape) : named(shape);
    }

    private static double statement(LineShape shape) {
        if (shape.word(0).equals("return")) {
            return shape.allPlain() ? (shape.count() == 2 ? 2 : 0) : 2.5;
        }
        return shape.allPlain() ? 0 : 2;
    }

    /// A name with a value or a string behind it.
    private static double named(LineShape shape) {
        if ("=:+\"".indexOf(shape.core().charAt(shape.start(1))) < 0) {
            return 0;
        }
        String first = shape.word(0);
        String second = shape.word(1);
        int count = shape.count();
        boolean assigned = second.equals("=") || second.equals(":=") || second.equals("+=");
        if (assigned && count > 2 && shape.prose() == 0 && isName(first)) {
            return 1.6;
        }
        boolean string = second.startsWith("\"\"") || second.startsWith(":");
        return string && count <= 4 && shape.plain() <= 1 && isName(first) ? 2.2 : 0;
    }

    private static double block(LineShape shape) {
        String core = shape.core();
        if (core.endsWith(" in") && shape.word(0).equalsIgnoreCase("case") && !shape.allPlain()) {
            return 5;
        }
        if (core.endsWith("; then") || core.endsWith("; do")) {
            return 5;
        }
        if (shape.opensWith(WordKinds.OPENERS)) {
            String first = shape.word(0).toLowerCase(Locale.ROOT);
            if (core.endsWith(":")) {
                boolean loop = first.equals("for") && core.contains(" in ");
                return loop ? 5 : shape.prose() == 0 || !shape.allPlain() ? 4.5 : 0.3;
            }
            boolean closed = first.equals("if") || first.equals("unless") || first.equals("while");
            return closed && !shape.allPlain() ? 1.2 : 0;
        }
        boolean block = core.endsWith(" do") || (core.endsWith("|") && core.contains(" |"));
        return block && (!shape.allPlain() || isNamed(shape)) ? 4 : 0;
    }

    /// Whether a name in capitals follows a word that declares, among the first words.
    private static boolean declares(LineShape shape) {
        int most = Math.min(3, shape.count() - 1);
        for (int i = 0; i < most; i++) {
            boolean upper = Character.isUpperCase(shape.core().charAt(shape.start(i + 1)));
            if (upper && shape.is(i, WordKinds.DECLARING) && shape.count() <= 8) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(LineShape shape) {
        return Character.isLowerCase(shape.word(0).charAt(0))
                && Character.isUpperCase(shape.word(1).charAt(0));
    }

    private static double sql(LineShape shape) {
        if (!shape.opensWith(WordKinds.SQL_OPENING) || shape.prose() > 0) {
            return 0;
        }
        String first = shape.word(0).toLowerCase(Locale.ROOT);
        String second = shape.word(1).toLowerCase(Locale.ROOT);
        if (CodeWords.SQL_PAIRS.getOrDefault(first, Set.of()).contains(second)) {
            return shape.last() == ';' ? 7 : 3.4;
        }
        boolean number = Character.isDigit(second.charAt(0));
        return switch (first) {
            case "limit", "offset" -> number && shape.count() <= 4 ? 4 : 0;
            case "select" -> shape.core().indexOf(',') > 0 || second.startsWith("*") ? 2 : 1;
            case "from", "where", "join", "having", "values" -> shape.count() <= 3 ? 1 : 0.5;
            case "set", "and", "or", "on", "update" -> 0.5;
            default -> 0;
        };
    }

    private static double command(LineShape shape) {
        char letter = shape.core().charAt(shape.start(0));
        boolean sudo = letter == 's' && shape.word(0).equals("sudo");
        int at = sudo || (letter == '$' && shape.word(0).equals("$")) ? 1 : 0;
        if (!shape.is(at, WordKinds.COMMANDS)) {
            return sudo ? 2 : 0;
        }
        String program = shape.word(at);
        String next = shape.word(at + 1);
        boolean version = shape.count() == at + 2 && Character.isDigit(next.charAt(0));
        if (version && !program.equals("sleep") && !program.equals("kill")) {
            return 0;
        }
        if (program.equals("export") && !next.isEmpty() && isUpper(next)) {
            return 6;
        }
        if (shape.core().contains(" | ") && !shape.allPlain()) {
            return 5 - shape.prose();
        }
        boolean choice = shape.core().contains(" or ") || shape.core().contains(" and ");
        if (choice && shape.allPlain()) {
            return 0;
        }
        Set<String> known = CodeWords.SUBCOMMANDS.getOrDefault(program, Set.of());
        double prose = 1.2 * shape.prose() + (shape.allPlain() ? 2 * shape.joining() : 0);
        boolean nested = next.equals("compose") && !CodeWords.COMPOSE.contains(shape.word(at + 2));
        if (known.contains(next) && !nested) {
            if (shape.count() == at + 2 && CodeWords.THINGS.contains(next)) {
                return 2;
            }
            double length = shape.allPlain() ? 0.4 * Math.max(0, shape.count() - 4) : 0;
            return 4.6 + (shape.allPlain() ? 2.2 : 0) - prose - length;
        }
        if (!known.isEmpty() && shape.allPlain()) {
            return 0;
        }
        boolean option = shape.prose() + shape.joining() == 0 && hasOption(shape, at + 1);
        return Math.max(
                0, (option ? 3 : shape.prose() == 0 ? 1.5 : 0.5) - prose + (at == 1 ? 2 : 0));
    }

    /// Whether a word from `from` on is an option, a path, an address, a string or a variable.
    private static boolean hasOption(LineShape shape, int from) {
        for (int i = from; i < shape.count(); i++) {
            String word = shape.word(i);
            boolean sign = word.length() > 1 && "-+/.~*$\"".indexOf(word.charAt(0)) >= 0;
            if (sign || word.equals("url")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpper(String core) {
        return core.equals(core.toUpperCase(Locale.ROOT));
    }

    private static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
