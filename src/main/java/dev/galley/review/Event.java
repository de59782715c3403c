package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One entry of the journal: what happened, with all that undo and verification need. The words
/// that stand for the kinds on disk are fixed.
public sealed interface Event {

    /// The kind's word in the journal.
    String kind();

    /// What it did, post by post; empty for events that are not about posts.
    default List<Effect> effects() {
        return List.of();
    }

    /// Which posts went to whom; empty for events that assign nothing.
    default List<Assigned> assigned() {
        return List.of();
    }

    /// The posts that it is about, by number; a post can come twice.
    default int[] posts() {
        return IntStream.concat(
                        effects().stream().mapToInt(Effect::post),
                        assigned().stream().mapToInt(Assigned::post))
                .toArray();
    }

    /// The first entry of every journal.
    record WorkspaceCreated(String workspaceId, int format) implements Event {
        @Override
        public String kind() {
            return "workspace-created";
        }
    }

    /// A person came or changed roles.
    record PersonSet(String name, Role role) implements Event {
        @Override
        public String kind() {
            return "person-set";
        }
    }

    /// A setting of the workspace changed.
    record SettingSet(String key, String value) implements Event {
        @Override
        public String kind() {
            return "setting-set";
        }
    }

    /// Part of an import was stored: new posts, and posts whose text the import replaced. A large
    /// import is several such entries with one batch.
    ///
    /// @param conflicts ids of posts whose incoming text was kept beside the current one
    record PostsImported(String batch, List<Effect> effects, List<String> conflicts, int unchanged)
            implements Event {
        public PostsImported {
            effects = List.copyOf(effects);
            conflicts = List.copyOf(conflicts);
        }

        @Override
        public String kind() {
            return "posts-imported";
        }
    }

    /// One decision on one post or many.
    ///
    /// @param query what was asked for, or null where posts were picked by hand
    /// @param skipped how many were left out, by reason
    record PostsDecided(
            Decision decision,
            @Nullable String query,
            List<String> reasons,
            @Nullable String note,
            List<Effect> effects,
            Map<String, Integer> skipped)
            implements Event {
        public PostsDecided {
            reasons = List.copyOf(reasons);
            effects = List.copyOf(effects);
            skipped = Map.copyOf(skipped);
        }

        @Override
        public String kind() {
            return "posts-decided";
        }
    }

    /// Posts went to a person, or to nobody.
    ///
    /// @param to who has them now, or null for nobody
    /// @param query what was asked for, or null where posts were picked by hand
    /// @param skipped how many were left out, by reason
    record PostsAssigned(
            @Nullable String to,
            @Nullable String query,
            List<Assigned> assigned,
            Map<String, Integer> skipped)
            implements Event {
        public PostsAssigned {
            assigned = List.copyOf(assigned);
            skipped = Map.copyOf(skipped);
        }

        @Override
        public String kind() {
            return "posts-assigned";
        }
    }

    /// A person changed a post's text or meta.
    ///
    /// @param changes one plain line for each thing changed
    record PostEdited(List<String> changes, @Nullable String note, List<Effect> effects)
            implements Event {
        public PostEdited {
            changes = List.copyOf(changes);
            effects = List.copyOf(effects);
        }

        @Override
        public String kind() {
            return "post-edited";
        }
    }

    /// A person took a step of their own back.
    ///
    /// @param undoes the journal number of the step
    record StepUndone(long undoes, List<Effect> effects, List<Assigned> assigned) implements Event {
        public StepUndone {
            effects = List.copyOf(effects);
            assigned = List.copyOf(assigned);
        }

        @Override
        public String kind() {
            return "step-undone";
        }
    }

    /// A person did a step again that they had taken back.
    ///
    /// @param redoes the journal number of the step
    record StepRedone(long redoes, List<Effect> effects, List<Assigned> assigned) implements Event {
        public StepRedone {
            effects = List.copyOf(effects);
            assigned = List.copyOf(assigned);
        }

        @Override
        public String kind() {
            return "step-redone";
        }
    }

    /// A post that an entry names, without a state of its review.
    ///
    /// @param post the store's number of the post
    /// @param id the post's public id
    record Named(int post, String id) {}

    /// A person said whether a text was parsed right. The last verdict on a post counts, until the
    /// text is parsed otherwise.
    ///
    /// @param revision the one that the parse led to
    /// @param sha256 of the bytes that were parsed, in hex
    record ParseJudged(
            Named named, int revision, String sha256, int parserVersion, ParseVerdict verdict)
            implements Event {
        @Override
        public String kind() {
            return "parse-judged";
        }

        @Override
        public int[] posts() {
            return new int[] {named.post()};
        }
    }

    /// Posts were drawn at random for somebody to look at.
    ///
    /// @param query what they were drawn from
    /// @param among how many posts matched it
    /// @param drawn the posts, in the order of their numbers
    record SampleDrawn(String name, String query, int among, Chance chance, List<Named> drawn)
            implements Event {
        public SampleDrawn {
            drawn = List.copyOf(drawn);
        }

        @Override
        public String kind() {
            return "sample-drawn";
        }

        @Override
        public int[] posts() {
            return drawn.stream().mapToInt(Named::post).toArray();
        }
    }

    /// What chance was made of, so that the same posts can be drawn again.
    ///
    /// @param algorithm a fixed word
    record Chance(String algorithm, long seed) {}

    /// Part of a parsing of all stored texts was taken over. A large one is several such entries.
    ///
    /// @param parserVersion of the parser that read the texts
    /// @param effects of posts whose article came out otherwise
    /// @param reread posts whose article came out the same and something else did not: a place, a
    ///   problem, what was left out
    record PostsReparsed(int parserVersion, List<Effect> effects, List<Named> reread)
            implements Event {
        public PostsReparsed {
            effects = List.copyOf(effects);
            reread = List.copyOf(reread);
        }

        @Override
        public String kind() {
            return "posts-reparsed";
        }

        @Override
        public int[] posts() {
            return IntStream.concat(
                            effects.stream().mapToInt(Effect::post),
                            reread.stream().mapToInt(Named::post))
                    .toArray();
        }
    }

    /// Released posts were written to a file.
    ///
    /// @param sha256 of what was written, in hex
    record PostsExported(
            String to,
            String format,
            @Nullable String query,
            int exported,
            Map<String, Integer> leftOut,
            String sha256)
            implements Event {
        public PostsExported {
            leftOut = Map.copyOf(leftOut);
        }

        @Override
        public String kind() {
            return "posts-exported";
        }
    }
}
