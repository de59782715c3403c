package dev.galley.check;

import dev.galley.article.MetaField;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;

import java.time.LocalDate;
import java.util.Optional;

/// The day of the last review.
final class ReviewDate {

    static final MetaField FIELD = MetaField.REVISION;
    static final String ENTRY = "last_reviewed";

    private ReviewDate() {}

    /// What stands there.
    static Optional<String> text(PostMeta meta) {
        return meta.text(FIELD, ENTRY);
    }

    /// The day, where it is one as `YYYY-MM-DD`.
    static Optional<LocalDate> day(PostMeta meta) {
        return text(meta)
                .filter(text -> ValueType.DATE.read(text).isPresent())
                .map(LocalDate::parse);
    }
}
