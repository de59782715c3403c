package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The outline and the entities as two voices that name the same.
final class Outline {

    private static final String NAME = "name";

    private Outline() {}

    /// What the outline names.
    static Optional<Voice> voice(PostMeta meta, String entry) {
        Place place = new Place.InField(MetaField.AI_OUTLINE, entry);
        return meta.text(MetaField.AI_OUTLINE, entry)
                .filter(text -> !text.isBlank())
                .map(text -> new Voice("the outline", place, List.of(text), true));
    }

    /// What the entities of a type name; the place is that of the first.
    static Optional<Voice> entities(PostMeta meta, String type) {
        List<MetaValue.Group> entities = MetaReading.groups(meta, MetaField.ENTITIES);
        List<String> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < entities.size(); i++) {
            Optional<String> name = MetaReading.text(entities.get(i), NAME);
            String itsType = MetaReading.text(entities.get(i), "type").orElse("");
            if (name.isPresent() && Wording.same(itsType, type)) {
                names.add(name.get());
                first = first < 0 ? i : first;
            }
        }
        Place place = new Place.InField(MetaField.ENTITIES, String.valueOf(first));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Voice("the entities", place, names, true));
    }

    /// Whether a text is the problem that the outline or an entity names.
    static boolean isProblem(PostMeta meta, String text) {
        return Stream.of(voice(meta, "problem"), entities(meta, "problem"))
                .flatMap(Optional::stream)
                .flatMap(voice -> voice.says().stream())
                .anyMatch(said -> Wording.same(said, text));
    }

    /// The article with an entry of the outline, or the name of the entity at that place, set anew.
    static Optional<Article> set(Article article, Place place, String entry, String value) {
        MetaValue text = new MetaValue.Text(value);
        if (!(place instanceof Place.InField(MetaField field, String part)) || part == null) {
            return Optional.empty();
        }
        return field == MetaField.ENTITIES
                ? MetaWriting.entry(article, field, Integer.parseInt(part), NAME, text)
                : MetaWriting.entry(article, MetaField.AI_OUTLINE, entry, text);
    }
}
