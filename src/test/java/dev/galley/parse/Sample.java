package dev.galley.parse;

import dev.galley.article.Block;
import dev.galley.article.Form;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up article: the bytes of its file, and what they say.
///
/// @param text what the file holds, with a byte order mark where it has one
/// @param meta null where there is no meta box
record Sample(
        Form form,
        String text,
        Charset charset,
        @Nullable String title,
        List<Block> blocks,
        @Nullable SampleMeta meta,
        List<String> similar,
        boolean tail) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<String> BULLETS =
            List.of("  • ", "- ", "* ", "◦ ", "\t•\t", "  -\u00A0", "    • ");

    /// The bytes of the file.
    byte[] bytes() {
        return text.getBytes(charset);
    }

    /// Makes up an article.
    static Sample of(SampleWords words, Form form, Random random) {
        return new Writer(words, form, random).sample();
    }

    private static final class Writer {
        private final SampleWords words;
        private final Form form;
        private final Random random;
        private final String bullet;
        private final List<String> lines = new ArrayList<>();

        Writer(SampleWords words, Form form, Random random) {
            this.words = words;
            this.form = form;
            this.random = random;
            this.bullet = form == Form.PLAIN ? "- " : BULLETS.get(random.nextInt(BULLETS.size()));
        }

        Sample sample() {
            furniture();
            String title = title();
            List<Block> blocks = new SampleBody(words, random, form).blocks();
            if (title == null) {
                blocks.set(0, longIntroduction());
            }
            body(blocks);
            boolean boxed = form == Form.PAGE && random.nextInt(8) > 0;
            SampleMeta meta = boxed ? new SampleMeta(random, bullet) : null;
            if (meta != null) {
                gap();
                lines.add("alphanode post meta");
                gap();
                lines.addAll(meta.lines());
            }
            List<String> similar = new ArrayList<>();
            boolean tail = form == Form.PAGE && similar(similar);
            String text = text();
            Charset charset = charset(text);
            String file = marked(charset) ? "\uFEFF" + text : text;
            return new Sample(form, file, charset, title, headed(blocks), meta, similar, tail);
        }

        private void furniture() {
            if (form == Form.PAGE && random.nextInt(4) > 0) {
                lines.add(random.nextBoolean() ? "| |" : "|");
                gap();
            }
        }

        private @Nullable String title() {
            if (random.nextInt(12) == 0) {
                return null;
            }
            String title = words.titles().get(random.nextInt(words.titles().size()));
            lines.add(title);
            gap();
            return title;
        }

        private void body(List<Block> blocks) {
            Block last = null;
            for (Block block : blocks) {
                boolean close = last instanceof Block.Listing || last instanceof Block.Code;
                boolean apart = !(block instanceof Block.Listing) || !(last instanceof Block.Code);
                if (last != null && !(close && apart && random.nextInt(4) == 0)) {
                    gap();
                }
                write(block);
                last = block;
            }
        }

        /// Whether a byte order mark stands at the beginning.
        private boolean marked(Charset charset) {
            boolean wide = charset.name().startsWith("UTF-16");
            return wide || (charset.equals(StandardCharsets.UTF_8) && random.nextInt(10) == 0);
        }

        private boolean similar(List<String> titles) {
            gap();
            lines.add("Similar Posts");
            gap();
            int count = random.nextInt(3) * 2;
            boolean bulleted = random.nextBoolean();
            for (int i = 0; i < count; i++) {
                titles.add("another post, number " + i);
                lines.add((bulleted ? bullet : "") + titles.getLast());
            }
            boolean tail = count > 0 && random.nextInt(6) == 0;
            if (tail) {
                gap();
                lines.add("all rights are reserved. read the terms.");
            }
            return tail;
        }

        private Block longIntroduction() {
            return new Block.Paragraph(
                    "there is no title here, only a first paragraph that is long enough to be"
                            + " told from one, and it ends with a full stop.",
                    null);
        }

        /// A heading at the end of a body is a paragraph.
        private List<Block> headed(List<Block> blocks) {
            List<Block> result = new ArrayList<>(blocks);
            if (result.getLast() instanceof Block.Heading heading) {
                result.set(result.size() - 1, new Block.Paragraph(heading.text(), null));
            }
            return result;
        }

        private void write(Block block) {
            switch (block) {
                case Block.Paragraph b -> b.text().lines().forEach(lines::add);
                case Block.Heading b -> lines.add(b.text());
                case Block.Code b -> b.text().lines().forEach(lines::add);
                case Block.Listing b -> {
                    int number = 1;
                    for (String item : b.items()) {
                        lines.add((b.ordered() ? number++ + ". " : nested()) + item);
                    }
                }
                case Block.Image b -> {
                    lines.add(b.caption());
                    lines.add(b.caption() + ". image source: " + b.source());
                }
            }
        }

        private String nested() {
            return form == Form.PAGE && random.nextInt(8) == 0 ? "  " + bullet : bullet;
        }

        private void gap() {
            if (form == Form.PAGE) {
                lines.add("");
                if (random.nextInt(15) == 0) {
                    lines.add(random.nextBoolean() ? "" : " \t");
                }
            }
        }

        private String text() {
            String eol = List.of("\n", "\n", "\n", "\r\n", "\r").get(random.nextInt(5));
            return String.join(eol, lines) + (random.nextBoolean() ? eol : "");
        }

        private Charset charset(String text) {
            return switch (random.nextInt(12)) {
                case 0 -> StandardCharsets.UTF_16LE;
                case 1 -> StandardCharsets.UTF_16BE;
                case 2 -> text.indexOf('◦') < 0 ? WINDOWS_1252 : StandardCharsets.UTF_8;
                default -> StandardCharsets.UTF_8;
            };
        }
    }
}
