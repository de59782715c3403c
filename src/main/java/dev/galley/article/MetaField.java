package dev.galley.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known fields of the meta box, in the order in which the site shows them.
public enum MetaField {
    TOPIC(ValueType.TEXT),
    SUMMARY(ValueType.TEXT),
    AI_OUTLINE(
            ValueType.GROUP,
            Entry.of("context"),
            Entry.of("problem"),
            Entry.of("stack"),
            Entry.of("recommended action")),
    AI_BRIEF(ValueType.TEXT),
    STACK(ValueType.ITEMS),
    TOOLS(ValueType.ITEMS),
    CODE_LANGUAGE(ValueType.TEXT),
    DIFFICULTY(ValueType.TEXT),
    READING_TIME(ValueType.COUNT),
    VIEW_COUNT(ValueType.COUNT),
    SCORE(
            ValueType.GROUP,
            Entry.of("quality", ValueType.SCORE),
            Entry.of("freshness", ValueType.SCORE),
            Entry.of("depth", ValueType.SCORE),
            Entry.of("clarity", ValueType.SCORE)),
    REVISION(
            ValueType.GROUP,
            Entry.of("status"),
            Entry.of("version"),
            Entry.of("last reviewed", ValueType.DATE)),
    REFERENCE(ValueType.TEXT),
    HASH(ValueType.TEXT),
    FLAGS(
            ValueType.GROUP,
            Entry.of("ai generated style", ValueType.FLAG),
            Entry.of("has images", ValueType.FLAG),
            Entry.of("image heavy", ValueType.FLAG),
            Entry.of("needs human review", ValueType.FLAG)),
    CHECKLIST(ValueType.ITEMS),
    ENTITIES(ValueType.GROUPS, Entry.of("name"), Entry.of("type")),
    IMAGE_SOURCES(ValueType.GROUPS, Entry.of("source"), Entry.of("url"), Entry.of("caption")),
    PAYLOAD(
            ValueType.GROUP,
            Entry.of("source id"),
            Entry.of("generator"),
            Entry.of("paragraphs", ValueType.INTEGER),
            Entry.of("scenario"),
            Entry.of("seed", ValueType.INTEGER)),
    NOTES(ValueType.ITEMS);

    /// A known entry of a group.
    ///
    /// @param key the snake-case key in JSON
    /// @param label the label in the text
    public record Entry(String key, String label, ValueType type) {
        static Entry of(String label) {
            return of(label, ValueType.TEXT);
        }

        static Entry of(String label, ValueType type) {
            return new Entry(snakeCase(label), label, type);
        }
    }

    private final String key;
    private final String label;
    private final ValueType type;
    private final List<Entry> entries;

    MetaField(ValueType type, Entry... entries) {
        this.key = name().toLowerCase(Locale.ROOT);
        this.label = key.replace('_', ' ');
        this.type = type;
        this.entries = List.of(entries);
    }

    /// The key in JSON, in snake case.
    public String key() {
        return key;
    }

    /// The label in the text and on screen, in lower case.
    public String label() {
        return label;
    }

    /// What the field holds.
    public ValueType type() {
        return type;
    }

    /// The known entries, for a group or a list of groups; empty for other types.
    public List<Entry> entries() {
        return entries;
    }

    /// A known entry by its key.
    public Optional<Entry> entry(String entryKey) {
        for (Entry entry : entries) {
            if (entry.key().equals(entryKey)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /// The field with this JSON key.
    public static Optional<MetaField> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }

    /// A label as a key: lower case, blanks as underscores.
    public static String snakeCase(String label) {
        if (isSnakeCase(label)) {
            return label;
        }
        String lower = label.strip().toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean white = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0';
            if (!white || !gap) {
                key.append(white ? '_' : c);
            }
            gap = white;
        }
        return key.toString();
    }

    private static boolean isSnakeCase(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c != '_' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
