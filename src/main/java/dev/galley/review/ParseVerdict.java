package dev.galley.review;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a person says of how a text was parsed.
public sealed interface ParseVerdict {

    /// The word of a verdict that no longer counts because the text was parsed otherwise since.
    String STALE = "stale";

    /// The words of what a post's last verdict can be.
    List<String> WORDS = List.of("right", "wrong", STALE);

    /// The word in the journal.
    String word();

    /// Why, or anything else that is worth saying.
    @Nullable String note();

    /// All of it came out as it should.
    record Right(@Nullable String note) implements ParseVerdict {
        @Override
        public String word() {
            return "right";
        }
    }

    /// Something came out as it should not.
    ///
    /// @param span the characters of the source that it is about
    /// @param kind what they should have become, such as `heading` or `meta.topic`
    /// @param text what it should have said; null where that is as the source says it
    record Wrong(Span span, String kind, @Nullable String text, @Nullable String note)
            implements ParseVerdict {
        @Override
        public String word() {
            return "wrong";
        }
    }

    /// What was said before is taken back.
    record Cleared(@Nullable String note) implements ParseVerdict {
        @Override
        public String word() {
            return "cleared";
        }
    }
}
