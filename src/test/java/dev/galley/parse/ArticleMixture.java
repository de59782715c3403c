package dev.galley.parse;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Articles put together at random from pieces of each kind, for properties of the parser.
final class ArticleMixture {

    private static final List<String> HEADINGS =
            List.of("ovens", "why not both?", "before you bake:", "flour/water", "docker images");
    private static final List<String> SENTENCES =
            List.of(
                    "let the dough rest.",
                    "from here on the oven is warm, and nobody opens it.",
                    "the call bake(3) came twice; x = y was never true.",
                    "is it done? mostly.",
                    "select a day, and stay with it.",
                    "stop!");
    private static final List<String> CODE =
            List.of(
                    "def bake(n):\n    loaf = n + 1\n\n    return loaf",
                    "oven:\n  heat: 230\n  racks:\n    - upper\n    - lower",
                    "SELECT id\nFROM loaves\nWHERE baked IS NULL;",
                    "const a = 1;\n\n// the second one is larger\nconst b = 2;",
                    "git fetch origin\ngit rebase origin/main",
                    "<ul>\n  <li>bread</li>\n</ul>");
    private static final List<String> WORDS =
            List.of("weigh twice", "timeout: 30", "a/b", "topic", "npm ci", "x: y: z", "12", "é");

    private final Random random;

    ArticleMixture(long seed) {
        this.random = new Random(seed);
    }

    /// An article without spans. Code never follows code; the last block is a paragraph.
    Article article() {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Block block = block(i);
            boolean again = !blocks.isEmpty() && blocks.getLast() instanceof Block.Code;
            if (!again || !(block instanceof Block.Code)) {
                blocks.add(block);
            }
        }
        blocks.add(new Block.Paragraph("that is all, and it has run since.", null));
        PostMeta meta = random.nextInt(4) == 0 ? null : meta();
        return new Article("a title, number " + count, null, blocks, meta, Map.of());
    }

    private Block block(int number) {
        return switch (random.nextInt(6)) {
            case 0 -> new Block.Heading(pick(HEADINGS), null);
            case 1 -> new Block.Code(pick(CODE), null, null);
            case 2 -> new Block.Listing(items(), List.of(), random.nextBoolean(), null);
            case 3 -> new Block.Image("loaf " + number + ". image source: me", "us", null, null);
            case 4 -> new Block.Paragraph(pick(SENTENCES) + "\n" + pick(SENTENCES), null);
            default -> new Block.Paragraph(pick(SENTENCES), null);
        };
    }

    private PostMeta meta() {
        Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
        for (MetaField field : MetaField.values()) {
            if (field != MetaField.IMAGE_SOURCES && random.nextInt(5) > 0) {
                fields.put(field, random.nextInt(8) == 0 ? field.type().empty() : value(field));
            }
        }
        return new PostMeta(fields, List.of());
    }

    private MetaValue value(MetaField field) {
        return switch (field.type()) {
            case ITEMS -> new MetaValue.Items(items());
            case GROUP -> group(field);
            case GROUPS -> new MetaValue.Groups(List.of(group(field), group(field)));
            case TEXT, COUNT, INTEGER, SCORE, FLAG, DATE -> simple(field.type());
        };
    }

    private MetaValue.Group group(MetaField field) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        field.entries().forEach(entry -> entries.put(entry.key(), simple(entry.type())));
        return new MetaValue.Group(entries);
    }

    private MetaValue simple(ValueType type) {
        return switch (type) {
            case COUNT, INTEGER, SCORE -> new MetaValue.Whole(random.nextInt(101));
            case FLAG -> new MetaValue.Flag(random.nextBoolean());
            case DATE -> new MetaValue.Text("2024-02-" + (10 + random.nextInt(19)));
            case TEXT, ITEMS, GROUP, GROUPS -> new MetaValue.Text(pick(WORDS));
        };
    }

    private List<String> items() {
        return random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(WORDS::get).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
