package dev.galley.compare;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Articles, and changes to them, from a seed.
record RandomArticles(Random random) {

    private static final String[] WORDS = {
        "the", "queue", "fills", "when", "nobody", "reads", "it", "don’t", "naïve", "日本語", "x",
        "42", "a.b", "—", "(see", "below)", "\u00A0", "🚀", "", "\t", "e\u0301"
    };

    static RandomArticles of(long seed) {
        return new RandomArticles(new Random(seed));
    }

    Article article() {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            blocks.add(block());
        }
        String title = random.nextInt(8) == 0 ? null : text(5);
        return new Article(title, null, blocks, meta(), Map.of());
    }

    /// An article that was made of another by a few changes.
    Article changed(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(blocks.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> blocks.add(at, block());
                case 1 -> blocks.removeAll(blocks.stream().skip(at).limit(1).toList());
                case 2 -> {
                    if (at < blocks.size()) {
                        blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
                    }
                }
                default -> {
                    if (at < blocks.size()) {
                        blocks.set(at, touched(blocks.get(at)));
                    }
                }
            }
        }
        PostMeta meta = random.nextBoolean() ? article.meta() : meta();
        String title = random.nextBoolean() ? article.title() : text(5);
        return new Article(title, null, blocks, meta, Map.of());
    }

    String text(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(random.nextInt(9) == 0 ? "\n" : " "));
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> text(8)).toList();
    }

    private Block block() {
        return switch (random.nextInt(5)) {
            case 0 -> new Block.Heading(text(4), null);
            case 1 -> new Block.Listing(texts(), List.of(), random.nextBoolean(), null);
            case 2 -> new Block.Code(text(20).replace(' ', '\n'), "java", null);
            case 3 -> new Block.Image(text(6), text(3), random.nextBoolean() ? null : "u", null);
            default -> new Block.Paragraph(text(40), null);
        };
    }

    private Block touched(Block block) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(touched(b.text()), null);
            case Block.Heading b -> new Block.Paragraph(b.text(), null);
            case Block.Code b -> new Block.Code(touched(b.text()), "go", null);
            case Block.Image b -> new Block.Image(touched(b.caption()), b.source(), "v", null);
            case Block.Listing b ->
                    new Block.Listing(
                            b.items().stream().map(this::touched).toList(),
                            List.of(),
                            b.ordered(),
                            null);
        };
    }

    private String touched(String text) {
        int cut = random.nextInt(text.length() + 1);
        return text.substring(0, cut) + text(3) + text.substring(Math.min(text.length(), cut + 4));
    }

    private PostMeta meta() {
        Map<MetaField, MetaValue> fields = new LinkedHashMap<>();
        fields.put(MetaField.TOPIC, new MetaValue.Text(text(3)));
        fields.put(MetaField.TOOLS, new MetaValue.Items(texts()));
        fields.put(
                MetaField.SCORE,
                new MetaValue.Group(Map.of("quality", new MetaValue.Whole(random.nextInt(3)))));
        if (random.nextBoolean()) {
            fields.remove(random.nextBoolean() ? MetaField.TOOLS : MetaField.SCORE);
        }
        List<UnknownField> unknown =
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                UnknownField.text("odd", text(2), null),
                                UnknownField.text(null, text(2), null));
        return new PostMeta(fields, unknown);
    }
}
