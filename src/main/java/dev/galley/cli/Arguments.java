package dev.galley.cli;

import java.util.Arrays;

/// The arguments as they are handed to the parser of options.
final class Arguments {

    private Arguments() {}

    /// Writes `-h` and `-V` out. The parser knows no option of one letter, because it would take a
    /// query such as `-has-images:yes` for `-h` with something attached.
    static String[] inLongForm(String... args) {
        return Arrays.stream(args).map(Arguments::inLongForm).toArray(String[]::new);
    }

    private static String inLongForm(String argument) {
        return switch (argument) {
            case "-h" -> "--help";
            case "-V" -> "--version";
            default -> argument;
        };
    }
}
