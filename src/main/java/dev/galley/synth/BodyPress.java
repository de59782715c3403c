package dev.galley.synth;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Prints the blocks of a body. For one article.
final class BodyPress {

    private final Draft draft;
    private final Paper paper;
    private final Layout layout;
    private final Dice dice;
    private final boolean sloppy;

    BodyPress(Draft draft, Paper paper, Layout layout, Dice dice) {
        this.draft = draft;
        this.paper = paper;
        this.layout = layout;
        this.dice = dice;
        this.sloppy = draft.habits().sloppy();
    }

    /// Prints all blocks and notes them with their places.
    void print(Truth truth) {
        Block last = null;
        for (Block block : draft.blocks()) {
            if (last != null && draft.form() == Form.PAGE && !close(last, block)) {
                layout.gap();
            }
            truth.block(printed(block, last instanceof Block.Code));
            last = block;
        }
    }

    /// Whether no blank line stands between two blocks, where that leaves no doubt.
    private boolean close(Block last, Block block) {
        boolean images = block instanceof Block.Image;
        if (last instanceof Block.Listing && images) {
            return dice.percent(70);
        }
        boolean clear =
                switch (last) {
                    case Block.Heading h -> false;
                    case Block.Paragraph p -> !(block instanceof Block.Heading || isProse(block));
                    case Block.Listing l -> images || isCode(block);
                    case Block.Code c -> !Rules.isYaml(c) && !(block instanceof Block.Heading);
                    case Block.Image i -> images || isProse(block);
                };
        return clear && sloppy && dice.percent(25);
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph;
    }

    private static boolean isCode(Block block) {
        return block instanceof Block.Code && !Rules.isYaml(block);
    }

    private Block printed(Block block, boolean behindCode) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(b.text(), line(b.text(), behindCode));
            case Block.Heading b -> new Block.Heading(b.text(), line(b.text(), behindCode));
            case Block.Code b -> {
                Span span = paper.put(b.text());
                paper.end();
                yield new Block.Code(b.text(), b.language(), span);
            }
            case Block.Listing b -> listing(b);
            case Block.Image b -> {
                Span caption = layout.line(b.caption());
                Span source = layout.line(b.caption() + ". image source: " + b.source());
                yield new Block.Image(b.caption(), b.source(), b.url(), caption.to(source));
            }
        };
    }

    private Span line(String text, boolean behindCode) {
        return behindCode ? layout.line(text) : layout.indentedLine(text);
    }

    private Block listing(Block.Listing list) {
        Habits habits = draft.habits();
        boolean nested = sloppy && !list.ordered() && dice.percent(15);
        List<Span> spans = new ArrayList<>();
        for (String item : list.items()) {
            boolean deep = nested && !spans.isEmpty() && dice.percent(40);
            String mark =
                    list.ordered()
                            ? (spans.size() + 1) + habits.numberEnd()
                            : (deep ? "    " : "") + habits.bullet();
            spans.add(layout.item(mark, item));
        }
        Span whole = spans.getFirst().to(spans.getLast());
        return new Block.Listing(list.items(), spans, list.ordered(), whole);
    }
}
