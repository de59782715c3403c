package dev.galley.store;

import dev.galley.article.Checked;
import dev.galley.article.ContentHash;
import dev.galley.article.IncomingPost;
import dev.galley.article.ParsedArticle;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// An article that an import brings, made ready so that little is left for the one thread that
/// writes.
public sealed interface Arrival {

    /// Bytes that the store has for a post already.
    ///
    /// @param post the store's number of the post
    record Seen(int post) implements Arrival {}

    /// A parsed article as its columns; what it was made of is let go, so that little is held while
    /// it waits for its turn.
    ///
    /// @param ownId the id that the text gives itself, or empty
    /// @param bytes not copied, not to be changed
    /// @param article as JSON
    /// @param facts in the order of [Facts#columns]
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Ready(
            String id,
            String ownId,
            String sha256,
            byte[] bytes,
            String contentHash,
            String article,
            Parse parse,
            Found found,
            List<@Nullable Object> facts)
            implements Arrival {

        /// @param leftOut the meta fields that the content hash leaves out
        static Ready of(IncomingPost post, Set<String> leftOut) {
            ParsedArticle parsed = post.parsed();
            return new Ready(
                    post.id(),
                    parsed.article().sourceId().orElse(""),
                    parsed.sha256(),
                    post.bytes(),
                    ContentHash.of(parsed.article(), leftOut),
                    Texts.json(parsed.article()),
                    Parse.of(parsed),
                    Found.of(post.checked(), Noted.problems(parsed)),
                    Facts.of(parsed.article()));
        }
    }

    /// What parsing gave besides the article.
    ///
    /// @param json all of it
    /// @param codes the code of each problem, joined
    /// @param severities of the problems, as they stand in a column
    record Parse(
            String path,
            String form,
            double coverage,
            String json,
            @Nullable String codes,
            @Nullable String severities) {

        static Parse of(ParsedArticle parsed) {
            List<Noted> problems = Noted.problems(parsed);
            return new Parse(
                    parsed.path(),
                    parsed.form().word(),
                    parsed.coverage(),
                    Texts.json(parsed),
                    Noted.words(problems),
                    Noted.severities(problems));
        }
    }

    /// What the checks found.
    ///
    /// @param rules which rules looked, without what they found
    /// @param problems what the post is listed with while nothing is common in its batch
    record Found(Checked rules, Findings.Written written, ProblemFacts problems) {

        static Found of(Checked checked, List<Noted> problems) {
            return new Found(
                    new Checked(checked.version(), checked.settings(), List.of()),
                    Findings.Written.of(checked),
                    ProblemFacts.of(problems, Noted.findings(checked), Set.of()));
        }
    }
}
