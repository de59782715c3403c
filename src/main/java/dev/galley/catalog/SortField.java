package dev.galley.catalog;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What posts can be ordered by.
public enum SortField {
    /// The order in which the posts came.
    IMPORTED("imported"),
    TITLE("title"),
    STATUS(Field.STATUS),
    NEEDS_REVIEW(Field.NEEDS_REVIEW),
    QUALITY(Field.QUALITY),
    FRESHNESS(Field.FRESHNESS),
    DEPTH(Field.DEPTH),
    CLARITY(Field.CLARITY),
    /// From beginner to expert, other words after these by name.
    DIFFICULTY(Field.DIFFICULTY),
    VIEWS(Field.VIEWS),
    READING_TIME(Field.READING_TIME),
    REVIEWED(Field.REVIEWED),
    PROBLEMS(Field.PROBLEMS),
    /// Errors first, posts without anything last.
    SEVERITY(Field.SEVERITY),
    COVERAGE(Field.COVERAGE),
    REVISION_STATUS(Field.REVISION_STATUS),
    SCENARIO(Field.SCENARIO),
    GENERATOR(Field.GENERATOR),
    /// Never exported first, then current, then stale.
    EXPORTED(Field.EXPORTED),
    ASSIGNED(Field.ASSIGNED),
    LANGUAGE(Field.LANGUAGE),
    FORM(Field.FORM),
    BATCH(Field.BATCH);

    private final String word;
    private final @Nullable Field field;

    SortField(String word) {
        this.word = word;
        this.field = null;
    }

    SortField(Field field) {
        this.word = field.word();
        this.field = field;
    }

    /// The word on the command line.
    public String word() {
        return word;
    }

    /// The field whose values are compared, or empty for the title and the order of import.
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }

    /// The sort field that a word names, in any case, with hyphens or underscores.
    public static Optional<SortField> ofWord(String word) {
        String wanted = Field.ofWord(word).map(Field::word).orElse(Field.hyphenated(word));
        return Arrays.stream(values()).filter(f -> f.word.equals(wanted)).findFirst();
    }

    /// The words of all sort fields, for messages.
    public static String knownWords() {
        return Arrays.stream(values()).map(SortField::word).collect(Collectors.joining(", "));
    }
}
