package dev.galley.catalog;

import dev.galley.article.Severity;
import dev.galley.review.Exported;
import dev.galley.review.ParseVerdict;
import dev.galley.review.Status;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A field that a query can filter, with its word in the language.
public enum Field {
    STATUS(Kind.TERM, "where the post stands"),
    NEEDS_REVIEW(Kind.YES_NO, "whether the meta box asks for a human review", "needs-human-review"),
    CHANGED(Kind.YES_NO, "whether the content changed after an approval"),
    QUALITY(Kind.NUMBER, "the score for quality, 0 to 100"),
    FRESHNESS(Kind.NUMBER, "the score for freshness, 0 to 100"),
    DEPTH(Kind.NUMBER, "the score for depth, 0 to 100"),
    CLARITY(Kind.NUMBER, "the score for clarity, 0 to 100"),
    DIFFICULTY(Kind.TERM, "the difficulty, such as beginner or advanced"),
    STACK(Kind.TERM, "an entry of the stack"),
    TOOLS(Kind.TERM, "one of the tools", "tool"),
    LANGUAGE(Kind.TERM, "the code language", "code-language"),
    FORM(Kind.TERM, "how the file came: page or plain"),
    BATCH(Kind.TERM, "the import that brought the post"),
    PROBLEM(
            Kind.TERM,
            "a problem or finding by its code, or by the start of it: meta for meta.bad-value",
            "finding"),
    PROBLEMS(Kind.NUMBER, "how many problems and findings the post has"),
    SEVERITY(Kind.TERM, "how much a problem or finding of the post matters"),
    COVERAGE(Kind.NUMBER, "how much of the text is accounted for, in percent, rounded down"),
    PARSE(Kind.TERM, "what was said of the parse last; stale: it was parsed otherwise since"),
    SAMPLE(Kind.TERM, "a sample that the post was drawn for"),
    AI_STYLE(Kind.YES_NO, "whether the style is flagged as generated", "ai-generated-style"),
    HAS_IMAGES(Kind.YES_NO, "whether the post is flagged as having images"),
    IMAGE_HEAVY(Kind.YES_NO, "whether the post is flagged as full of images"),
    READING_TIME(Kind.NUMBER, "the reading time in minutes"),
    VIEWS(Kind.NUMBER, "how often the post was viewed", "view-count"),
    REVIEWED(Kind.DATE, "the day of the last review in the meta box", "last-reviewed"),
    REVISION_STATUS(Kind.TERM, "the revision's status in the meta box"),
    SCENARIO(Kind.TERM, "the scenario that the text was made for"),
    GENERATOR(Kind.TERM, "what made the text"),
    EXPORTED(Kind.TERM, "whether the post was exported; stale: it has another text since"),
    ASSIGNED(Kind.TERM, "the person that the post is assigned to", "assigned-to", "assignee"),
    ID(Kind.TEXT, "the id of the post"),
    PATH(Kind.TEXT, "a part of the path that the post was imported from");

    /// What the values of a field are.
    public enum Kind {
        /// Words, compared whole and without regard to case.
        TERM,
        /// Whole numbers, alone or as a range.
        NUMBER,
        /// Days, alone or as a range; a month or a year is the range of its days.
        DATE,
        /// `yes` or `no`.
        YES_NO,
        /// Texts that are looked up outside the catalog.
        TEXT
    }

    private final Kind kind;
    private final String plainly;
    private final List<String> words;

    Field(Kind kind, String plainly, String... otherWords) {
        this.kind = kind;
        this.plainly = plainly;
        List<String> all = new ArrayList<>(List.of(hyphenated(name())));
        all.addAll(List.of(otherWords));
        this.words = List.copyOf(all);
    }

    /// The word in queries.
    public String word() {
        return words.getFirst();
    }

    /// All words that name the field, the usual one first; underscores do as well as hyphens.
    public List<String> words() {
        return words;
    }

    /// What the values are.
    public Kind kind() {
        return kind;
    }

    /// What the field is, in plain words.
    public String plainly() {
        return plainly;
    }

    /// The values that are possible, or none where any value is.
    public List<String> known() {
        return switch (this) {
            case STATUS -> Arrays.stream(Status.values()).map(Status::word).toList();
            case PARSE -> ParseVerdict.WORDS;
            case SEVERITY -> Arrays.stream(Severity.values()).map(Severity::word).toList();
            case EXPORTED -> Exported.WORDS;
            default -> kind == Kind.YES_NO ? List.of("yes", "no") : List.of();
        };
    }

    /// The values that a query can name, in plain words.
    public String expected() {
        return switch (kind) {
            case TERM -> known().isEmpty() ? "a word" : "one of " + String.join(", ", known());
            case YES_NO -> "yes or no";
            case NUMBER -> "a whole number such as 60, or a range such as <60, 60..80 or >=80";
            case DATE ->
                    "a day, month or year such as 2020-01-31, 2020-01 or 2020,"
                            + " or a range such as <2020-01-31 or 2020-01..2020-06";
            case TEXT -> "a text";
        };
    }

    /// The field that a word names, in any case, with hyphens or underscores.
    public static Optional<Field> ofWord(String word) {
        String wanted = hyphenated(word);
        return Arrays.stream(values()).filter(f -> f.words.contains(wanted)).findFirst();
    }

    /// The words of all fields, for messages.
    public static String knownWords() {
        return Arrays.stream(values()).map(Field::word).collect(Collectors.joining(", "));
    }

    /// A single value in the form in which it is compared, or empty where the field cannot have it.
    public Optional<String> canonical(String value) {
        String folded = fold(value);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case TERM -> Optional.of(folded).flatMap(this::knownTerm);
            case YES_NO -> yesOrNo(folded);
            case NUMBER, DATE -> period(folded).filter(Period::isOne).map(p -> text(p.first()));
            case TEXT -> Optional.of(value.strip());
        };
    }

    /// The first and last number, or day since 1970-01-01, that a value of a number or date stands
    /// for.
    Optional<Period> period(String value) {
        try {
            return switch (kind) {
                case NUMBER -> number(value);
                case DATE -> days(value);
                case TERM, YES_NO, TEXT -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A number, or day since 1970-01-01, as it is written in a query.
    String text(long number) {
        return kind == Kind.DATE ? LocalDate.ofEpochDay(number).toString() : Long.toString(number);
    }

    /// A text in the form in which case does not matter.
    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    static String hyphenated(String word) {
        return fold(word).replace('_', '-');
    }

    private Optional<String> knownTerm(String folded) {
        if (known().isEmpty()) {
            return Optional.of(folded);
        }
        return Optional.of(hyphenated(folded).replace(' ', '-')).filter(known()::contains);
    }

    private static Optional<String> yesOrNo(String folded) {
        return switch (folded) {
            case "yes", "true", "1" -> Optional.of("yes");
            case "no", "false", "0" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    private static Optional<Period> number(String value) {
        return Optional.of(value)
                .filter(v -> v.matches("-?[0-9]{1,18}"))
                .map(Long::parseLong)
                .map(n -> new Period(n, n));
    }

    private static Optional<Period> days(String value) {
        if (value.matches("[+-]?[0-9]{4,6}")) {
            Year year = Year.parse(value);
            return Optional.of(Period.of(year.atDay(1), year.atDay(year.length())));
        }
        if (value.matches("[+-]?[0-9]{4,6}-[0-9]{2}")) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(Period.of(month.atDay(1), month.atEndOfMonth()));
        }
        LocalDate day = LocalDate.parse(value);
        return Optional.of(Period.of(day, day));
    }

    /// From the first to the last number, both among them.
    record Period(long first, long last) {
        static Period of(LocalDate first, LocalDate last) {
            return new Period(first.toEpochDay(), last.toEpochDay());
        }

        boolean isOne() {
            return first == last;
        }
    }
}
