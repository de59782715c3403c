package dev.galley.synth;

import dev.galley.article.Block;

import org.jspecify.annotations.Nullable;

/// What the format says of lines that stand alone, and which blocks can stand next to each other
/// without a doubt about what they are.
final class Rules {

    /// The longest heading.
    static final int LONGEST_HEADING = 80;

    /// The longest title.
    static final int LONGEST_TITLE = 200;

    /// The longest title that ends with a full stop.
    static final int LONGEST_TITLE_SENTENCE = 100;

    private static final int MOST_HEADING_WORDS = 12;
    private static final String NO_HEADING_END = ".,;!";

    private Rules() {}

    /// Whether a line that stands alone above text is a heading.
    static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && line.split(" ", -1).length <= MOST_HEADING_WORDS
                && NO_HEADING_END.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /// Whether a line that is the first of all is a title.
    static boolean isTitle(String line) {
        return line.length() <= (line.endsWith(".") ? LONGEST_TITLE_SENTENCE : LONGEST_TITLE);
    }

    /// Whether a block can follow another one. Not where the text would be ambiguous: a list behind
    /// a list, code behind code, list items beside YAML, and lines beside code that could be code.
    static boolean fits(@Nullable Block last, Block next) {
        return switch (next) {
            case Block.Listing l -> !(last instanceof Block.Listing) && !isYaml(last);
            case Block.Code c ->
                    !(last instanceof Block.Code)
                            && !(isYaml(c) && last instanceof Block.Listing)
                            && !(last instanceof Block.Heading h && couldBeCode(h.text()));
            case Block.Heading h -> !(last instanceof Block.Code && couldBeCode(h.text()));
            case Block.Paragraph p -> true;
            case Block.Image i -> true;
        };
    }

    /// Whether a block is YAML, whose lines look like labels and list items.
    static boolean isYaml(@Nullable Block block) {
        return block instanceof Block.Code code && "yaml".equals(code.language());
    }

    private static boolean couldBeCode(String line) {
        return line.endsWith(":") || line.indexOf(' ') < 0;
    }
}
