package dev.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;
import dev.galley.article.ValueType;
import dev.galley.article.json.ArticleReader;
import dev.galley.article.json.ArticleWriter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class RandomEditsTest {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "0",
                    "1",
                    "-7",
                    "61",
                    "101",
                    "007",
                    "yes",
                    "maybe",
                    "2024-02-29",
                    "2024-02-31",
                    "a; b, c",
                    "key: value",
                    "zwei\nZeilen",
                    "\u2028",
                    "ﬂag 🎈",
                    "a \"quoted\" \\ text",
                    "999999999999999999",
                    "9999999999999999999");
    private static final List<String> KEYS =
            List.of("quality", "Needs Human Review", "name", "type", "url", "seed", "mood", " ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20, 2026})
    void whateverIsEditedTheArticleIsValidAndItsJsonComesBack(long seed) throws IOException {
        Random random = new Random(seed);
        Article article = start();
        int made = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            Change change = change(random);
            try {
                Article after = Editing.apply(article, change);
                assertThat(roundTrip(after)).as("seed %d, %s", seed, change).isEqualTo(after);
                after.metaOrEmpty()
                        .fields()
                        .forEach(
                                (field, value) ->
                                        assertThat(fits(field, value))
                                                .as("seed %d, %s, %s", seed, change, value)
                                                .isTrue());
                assertThat(after.metaSpans().keySet())
                        .isSubsetOf(after.metaOrEmpty().fields().keySet());
                article = after;
                made++;
            } catch (InvalidChange e) {
                assertThat(e.getMessage()).isNotBlank();
                assertThat(e.brief()).isNotBlank();
                refused++;
            }
        }
        assertThat(made).isGreaterThan(500);
        assertThat(refused).isGreaterThan(200);
    }

    private static Article start() {
        List<UnknownField> unknown =
                List.of(
                        UnknownField.text("mood", "calm", null),
                        UnknownField.list("extra", List.of("a", "b"), null),
                        UnknownField.text(null, "a line", null));
        return new Article("a title", null, List.of(), new PostMeta(Map.of(), unknown), Map.of());
    }

    private static Change change(Random random) {
        MetaField field = pick(random, List.of(MetaField.values()));
        return switch (random.nextInt(8)) {
            case 0 -> new Assignment("meta." + field.key(), text(random));
            case 1 -> new Assignment("title", text(random));
            case 2 -> new Change.SetItems(field, texts(random));
            case 3 -> new Change.SetEntry(field, key(random, field), text(random));
            case 4 -> new Change.SetGroups(field, groups(random, field));
            case 5 -> new Change.SetUnknown(random.nextInt(-1, 4), texts(random));
            case 6 ->
                    random.nextBoolean()
                            ? new Change.RemoveField(field)
                            : new Change.RemoveEntry(field, key(random, field));
            default ->
                    random.nextInt(500) == 0
                            ? new Change.RemoveUnknown(random.nextInt(3))
                            : new Change.SetItems(MetaField.NOTES, texts(random));
        };
    }

    private static List<Map<String, String>> groups(Random random, MetaField field) {
        List<Map<String, String>> groups = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Map<String, String> group = new LinkedHashMap<>();
            for (int k = random.nextInt(3); k >= 0; k--) {
                group.put(key(random, field), text(random));
            }
            groups.add(group);
        }
        return groups;
    }

    private static String key(Random random, MetaField field) {
        return field.entries().isEmpty() || random.nextInt(3) == 0
                ? pick(random, KEYS)
                : pick(random, field.entries()).label();
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text(random));
        }
        return texts;
    }

    private static String text(Random random) {
        return pick(random, TEXTS);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Article roundTrip(Article article) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(json)) {
            new ArticleWriter(out, true).article(article);
        }
        return new ArticleReader().article(json.toString());
    }

    /// Whether a value is what the parser could have made of a text.
    private static boolean fits(MetaField field, MetaValue value) {
        return switch (value) {
            case MetaValue.Items items ->
                    field.type() == ValueType.ITEMS
                            && items.values().stream().allMatch(s -> isLine(s));
            case MetaValue.Group group ->
                    field.type() == ValueType.GROUP && entriesFit(field, group);
            case MetaValue.Groups groups ->
                    field.type() == ValueType.GROUPS
                            && groups.groups().stream()
                                    .allMatch(g -> !g.entries().isEmpty() && entriesFit(field, g));
            case MetaValue.Text _, MetaValue.Whole _, MetaValue.Flag _, MetaValue.Empty _ ->
                    simpleFits(field.type(), value);
        };
    }

    private static boolean entriesFit(MetaField field, MetaValue.Group group) {
        return group.entries().entrySet().stream()
                .allMatch(
                        e ->
                                !e.getKey().isBlank()
                                        && field.entry(e.getKey())
                                                .map(
                                                        known ->
                                                                simpleFits(
                                                                        known.type(), e.getValue()))
                                                .orElse(true));
    }

    private static boolean simpleFits(ValueType type, MetaValue value) {
        return switch (value) {
            case MetaValue.Text text -> type.read(text.value()).isPresent();
            case MetaValue.Whole whole -> type.read(Long.toString(whole.value())).isPresent();
            case MetaValue.Flag _ -> type == ValueType.FLAG;
            case MetaValue.Empty _, MetaValue.Items _, MetaValue.Group _, MetaValue.Groups _ ->
                    false;
        };
    }

    private static boolean isLine(String item) {
        return !item.isBlank() && !item.contains("\n") && item.equals(item.strip());
    }
}
