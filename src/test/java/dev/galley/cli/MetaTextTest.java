package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.UnknownField;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class MetaTextTest {

    @Test
    void everyKindOfValueHasALine() {
        Map<MetaField, MetaValue> fields = new LinkedHashMap<>();
        fields.put(MetaField.TOPIC, new MetaValue.Text("caches"));
        fields.put(MetaField.SUMMARY, new MetaValue.Text(""));
        fields.put(MetaField.STACK, new MetaValue.Items(List.of("java", "sql")));
        fields.put(MetaField.READING_TIME, MetaValue.Empty.EMPTY);
        fields.put(
                MetaField.SCORE, new MetaValue.Group(Map.of("quality", new MetaValue.Whole(80))));
        fields.put(
                MetaField.FLAGS,
                new MetaValue.Group(Map.of("image_heavy", new MetaValue.Flag(false))));
        Map<String, MetaValue> entity = new LinkedHashMap<>();
        entity.put("name", new MetaValue.Text("git"));
        entity.put("type", new MetaValue.Text("tool"));
        fields.put(MetaField.ENTITIES, new MetaValue.Groups(List.of(new MetaValue.Group(entity))));
        PostMeta meta = new PostMeta(fields, List.of(UnknownField.text("mood", "calm", null)));
        assertThat(new MetaText().lines(meta))
                .containsExactly(
                        "meta.topic: caches",
                        "meta.summary: (empty)",
                        "meta.stack: java; sql",
                        "meta.reading_time: (empty)",
                        "meta.score.quality: 80",
                        "meta.flags.image_heavy: no",
                        "meta.entities: name git, type tool",
                        "unknown: mood: calm");
    }

    @Test
    void aMissingFieldHasNone() {
        assertThat(new MetaText().lines(PostMeta.empty())).isEmpty();
    }
}
