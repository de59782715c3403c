package dev.galley.parse;

import java.util.ArrayList;
import java.util.List;

/// What a text must hold for a pattern to be found in it: of each group at least one. Found by
/// reading the pattern; what it cannot read asks for nothing. For one pattern.
final class NeededTexts {

    /// Texts of which one must be there.
    private record AnyOf(List<String> texts) {}

    private final String pattern;
    private int at;

    private NeededTexts(String pattern) {
        this.pattern = pattern;
    }

    /// The groups that a pattern needs; a pattern that begins with `(?i)` needs them in lower case.
    static List<List<String>> of(String pattern) {
        boolean anyCase = pattern.startsWith("(?i)");
        NeededTexts reader = new NeededTexts(anyCase ? pattern.substring(4) : pattern);
        List<List<String>> needed = new ArrayList<>();
        for (AnyOf one : reader.choice()) {
            needed.add(one.texts());
        }
        return needed;
    }

    private boolean more() {
        return at < pattern.length() && pattern.charAt(at) != ')';
    }

    /// Alternatives need something only where each of them does: then one text of each.
    private List<AnyOf> choice() {
        List<List<AnyOf>> branches = new ArrayList<>();
        branches.add(sequence());
        while (more()) {
            at++;
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        List<String> either = new ArrayList<>();
        for (List<AnyOf> branch : branches) {
            if (branch.isEmpty()) {
                return List.of();
            }
            either.addAll(longest(branch).texts());
        }
        return List.of(new AnyOf(either));
    }

    private static AnyOf longest(List<AnyOf> needed) {
        AnyOf best = needed.getFirst();
        for (AnyOf one : needed) {
            best = shortest(one) > shortest(best) ? one : best;
        }
        return best;
    }

    private static int shortest(AnyOf one) {
        int shortest = Integer.MAX_VALUE;
        for (String text : one.texts()) {
            shortest = Math.min(shortest, text.length());
        }
        return shortest;
    }

    private List<AnyOf> sequence() {
        List<AnyOf> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (more() && pattern.charAt(at) != '|') {
            char c = pattern.charAt(at++);
            if (c == '(') {
                end(run, needed);
                List<AnyOf> inner = choice();
                at++;
                needed.addAll(optional() ? List.of() : inner);
            } else if (c == '[') {
                skipClass();
                optional();
                end(run, needed);
            } else if (!isAnchor(c)) {
                character(c, run, needed);
            }
        }
        end(run, needed);
        return needed;
    }

    private boolean isAnchor(char c) {
        boolean edge = c == '\\' && pattern.charAt(at) == 'b';
        at += edge ? 1 : 0;
        return edge || c == '^' || c == '$';
    }

    private void character(char c, StringBuilder run, List<AnyOf> needed) {
        char literal = c == '\\' ? pattern.charAt(at++) : c;
        boolean any = c == '.' || (c == '\\' && Character.isLetter(literal));
        boolean repeated = at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
        boolean surely = !optional() && !any;
        if (surely) {
            run.append(literal);
        }
        if (!surely || repeated) {
            end(run, needed);
        }
    }

    private static void end(StringBuilder run, List<AnyOf> needed) {
        if (!run.toString().isBlank()) {
            needed.add(new AnyOf(List.of(run.toString())));
        }
        run.setLength(0);
    }

    /// Steps over how often the last piece may stand there; whether it may be missing.
    private boolean optional() {
        if (at >= pattern.length()) {
            return false;
        }
        return switch (pattern.charAt(at)) {
            case '?', '*' -> {
                at++;
                yield true;
            }
            case '+' -> {
                at++;
                yield false;
            }
            case '{' -> {
                at = pattern.indexOf('}', at) + 1;
                yield true;
            }
            default -> false;
        };
    }

    private void skipClass() {
        at += pattern.charAt(at) == '^' ? 1 : 0;
        while (pattern.charAt(at) != ']') {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }
}
