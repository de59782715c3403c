package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Puts the facts of one post together again from the columns.
final class FactReader {
    private final Map<Field, Column> columns;
    private final int post;

    FactReader(Map<Field, Column> columns, int post) {
        this.columns = columns;
        this.post = post;
    }

    PostFacts read() {
        return new PostFacts(
                post,
                Status.ofWord(words(Field.STATUS).getFirst()).orElseThrow(),
                Boolean.TRUE.equals(flag(Field.CHANGED)),
                new PostFacts.Flags(
                        flag(Field.NEEDS_REVIEW),
                        flag(Field.AI_STYLE),
                        flag(Field.HAS_IMAGES),
                        flag(Field.IMAGE_HEAVY)),
                new PostFacts.Scores(
                        integer(Field.QUALITY),
                        integer(Field.FRESHNESS),
                        integer(Field.DEPTH),
                        integer(Field.CLARITY)),
                word(Field.DIFFICULTY),
                word(Field.LANGUAGE),
                words(Field.STACK),
                words(Field.FORM).getFirst(),
                words(Field.BATCH).getFirst(),
                number(Field.READING_TIME),
                number(Field.VIEWS),
                integer(Field.REVIEWED),
                words(Field.PROBLEM),
                count(Field.PROBLEMS),
                new PostFacts.Inspected(word(Field.PARSE), words(Field.SAMPLE)),
                new PostFacts.Parsed(
                        integer(Field.COVERAGE),
                        words(Field.SEVERITY).stream().map(Severity::ofWord).toList()),
                new PostFacts.Handling(
                        Exported.ofWord(words(Field.EXPORTED).getFirst()).orElseThrow(),
                        word(Field.ASSIGNED)),
                new PostFacts.Labels(
                        words(Field.TOOLS),
                        word(Field.REVISION_STATUS),
                        word(Field.SCENARIO),
                        word(Field.GENERATOR)));
    }

    private List<String> words(Field field) {
        return columns.get(field) instanceof WordColumn column ? column.get(post) : List.of();
    }

    private @Nullable String word(Field field) {
        List<String> words = words(field);
        return words.isEmpty() ? null : words.getFirst();
    }

    private @Nullable Boolean flag(Field field) {
        String word = word(field);
        return word == null ? null : word.equals("yes");
    }

    private @Nullable Long number(Field field) {
        long number =
                columns.get(field) instanceof NumberColumn column
                        ? column.get(post)
                        : PackedNumbers.MISSING;
        return number == PackedNumbers.MISSING ? null : number;
    }

    private @Nullable Integer integer(Field field) {
        Long number = number(field);
        return number == null ? null : Math.toIntExact(number);
    }

    private int count(Field field) {
        Integer number = integer(field);
        return number == null ? 0 : number;
    }
}
