package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.Exported;
import dev.galley.review.PostFacts;
import dev.galley.review.Status;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes posts and queries of which many meet, from a seed.
final class RandomPosts {
    static final List<String> STACKS =
            List.of("python services", "Kafka", "kafka", "a,b", "say \"hi\"", "go", " ");
    static final List<String> LEVELS =
            List.of("expert", "beginner", "Advanced", "intermediate", "arcane");
    static final List<String> PROBLEMS =
            List.of("meta.bad-value", "meta.empty", "metal.x", "body.after-end", "meta");

    private final Random random;

    RandomPosts(long seed) {
        this.random = new Random(seed);
    }

    List<PostFacts> posts(int count, int highest) {
        return Stream.generate(() -> post(1 + random.nextInt(highest))).limit(count).toList();
    }

    PostFacts post(int number) {
        return new PostFacts(
                        number,
                        one(List.of(Status.values())),
                        random.nextInt(10) == 0,
                        new PostFacts.Flags(flag(), flag(), flag(), flag()),
                        new PostFacts.Scores(score(), score(), score(), score()),
                        maybe(() -> one(LEVELS)),
                        maybe(() -> one(List.of("java", "Java", "python", "", "//odd"))),
                        some(STACKS),
                        one(List.of("page", "plain")),
                        one(List.of("Import 1", "import 2", "3")),
                        maybe(() -> (long) random.nextInt(30)),
                        maybe(
                                () ->
                                        random.nextInt(5) == 0
                                                ? random.nextLong() >>> 1
                                                : random.nextInt(3000)),
                        maybe(() -> 18_000 + random.nextInt(1000)),
                        some(PROBLEMS),
                        random.nextInt(4))
                .with(parsed(), handling(), labels());
    }

    private PostFacts.Labels labels() {
        return new PostFacts.Labels(
                some(STACKS),
                maybe(() -> one(List.of("imported", "Draft", "draft "))),
                maybe(() -> one(List.of("python services", "go"))),
                maybe(() -> one(List.of("Kafka", "", "a,b"))));
    }

    private PostFacts.Parsed parsed() {
        Integer coverage = maybe(() -> 100 - random.nextInt(60) * random.nextInt(2));
        List<Severity> severities =
                Arrays.stream(Severity.values()).filter(_ -> random.nextBoolean()).toList();
        return new PostFacts.Parsed(coverage, severities);
    }

    private PostFacts.Handling handling() {
        return new PostFacts.Handling(
                one(List.of(Exported.values())), maybe(() -> one(List.of("Ana", "say \"hi\""))));
    }

    Query query() {
        return Query.of(Stream.generate(this::term).limit(random.nextInt(5)).toList());
    }

    Term term() {
        Term term = positive();
        return random.nextInt(3) == 0 ? new Term.Not(term) : term;
    }

    private Term positive() {
        Field field = one(List.of(Field.values()));
        return switch (random.nextInt(6)) {
            case 0 -> new Term.Words(one(List.of("even", "three", "http://x", ":)", "a-b")), false);
            case 1 ->
                    new Term.Words(
                            one(List.of("even three", "say \"hi\"", "status:done", "-x")), true);
            case 2 -> new Term.Missing(field);
            default -> filter(field);
        };
    }

    private Term filter(Field field) {
        return switch (field.kind()) {
            case NUMBER, DATE -> random.nextBoolean() ? range(field) : values(field);
            case TERM, YES_NO, TEXT -> values(field);
        };
    }

    private Term.Values values(Field field) {
        return new Term.Values(
                field, Stream.generate(() -> value(field)).limit(1 + random.nextInt(3)).toList());
    }

    private Term.Range range(Field field) {
        long from = number(field);
        Term.Range.Bound bound = new Term.Range.Bound(from, random.nextBoolean());
        return switch (random.nextInt(3)) {
            case 0 -> new Term.Range(field, bound, null);
            case 1 -> new Term.Range(field, null, bound);
            default -> Term.Range.between(field, from, from + random.nextInt(40));
        };
    }

    private long number(Field field) {
        return field.kind() == Field.Kind.DATE
                ? 18_000 + random.nextInt(1000)
                : random.nextInt(100);
    }

    private String value(Field field) {
        if (!field.known().isEmpty()) {
            return one(field.known());
        }
        return switch (field.kind()) {
            case NUMBER, DATE -> field.text(number(field));
            case TEXT -> one(List.of("Even", "three", "docs/even one.txt"));
            case TERM, YES_NO -> term(field);
        };
    }

    private String term(Field field) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    one(List.of("kafka", "PAGE", "python services", "import 1", "absent", "//odd"));
            case 1 -> one(field == Field.DIFFICULTY ? LEVELS : STACKS.subList(0, 6));
            default -> one(List.of("meta", "java", "meta.empty", "Java", "-x", "a\u00a0b"));
        };
    }

    private @Nullable Integer score() {
        return maybe(() -> random.nextInt(101));
    }

    private @Nullable Boolean flag() {
        return maybe(random::nextBoolean);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(6) == 0 ? null : value.get();
    }

    private <T> List<T> some(List<T> from) {
        List<T> chosen = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            chosen.add(one(from));
        }
        return chosen;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
