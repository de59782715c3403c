package dev.galley.cli;

import java.util.ArrayList;
import java.util.List;

/// The arguments as they are handed to the parser of options.
final class Arguments {

    private static final List<String> FREE_TEXT = List.of(QueryOption.NAME, "--note");

    private Arguments() {}

    /// Binds texts that begin with a hyphen, as the query `-has-images:yes` does, to their option;
    /// else they would be taken for options themselves. A text that begins with two hyphens is left
    /// alone: there the text was forgotten.
    static String[] bound(String... args) {
        List<String> bound = new ArrayList<>();
        boolean options = true;
        for (int i = 0; i < args.length; i++) {
            options &= !args[i].equals("--");
            if (options
                    && FREE_TEXT.contains(args[i])
                    && i + 1 < args.length
                    && hyphen(args[i + 1])) {
                bound.add(args[i] + "=" + args[++i]);
            } else {
                bound.add(args[i]);
            }
        }
        return bound.toArray(String[]::new);
    }

    private static boolean hyphen(String text) {
        return text.startsWith("-") && !text.startsWith("--");
    }
}
