package dev.galley.store;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Checked;
import dev.galley.article.Finding;
import dev.galley.article.Form;
import dev.galley.article.IncomingPost;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.SourceText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Made-up posts on their way into a store.
final class Incoming {

    private Incoming() {}

    /// A post whose body is this text.
    static IncomingPost post(String id, String text) {
        return post(id, text, text);
    }

    /// A post whose bytes say more than its article, such as other white space.
    static IncomingPost post(String id, String text, String bytes) {
        Article article =
                new Article(
                        "About " + id,
                        null,
                        List.of(new Block.Paragraph(text, null)),
                        meta(text.length() % 101),
                        Map.of());
        byte[] raw = bytes.getBytes(StandardCharsets.UTF_8);
        Problem problem =
                new Problem("meta.missing", Severity.WARNING, "a field is gone", null, null, null);
        ParsedArticle parsed =
                new ParsedArticle(
                        "drafts/" + id + ".txt",
                        SourceText.sha256(raw),
                        Form.PLAIN,
                        bytes.length(),
                        article,
                        List.of(),
                        List.of(),
                        List.of(),
                        1.0,
                        List.of(problem));
        return new IncomingPost(id, parsed, raw);
    }

    /// Posts `p-1`, `p-2` and on.
    static List<IncomingPost> posts(int count) {
        List<IncomingPost> posts = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            posts.add(post("p-" + i, "the text of post number " + i));
        }
        return posts;
    }

    /// The same post with findings of some rules.
    static IncomingPost checked(IncomingPost post, String... rules) {
        return new IncomingPost(post.id(), post.parsed(), found(rules), post.bytes());
    }

    /// One finding for each of some rules.
    static Checked found(String... rules) {
        List<Finding> findings = new ArrayList<>();
        for (String rule : rules) {
            findings.add(
                    new Finding(
                            rule,
                            Severity.INFO,
                            rule + " is broken",
                            "8",
                            null,
                            Place.InBlock.all(0),
                            null));
        }
        return new Checked(1, "{}", findings);
    }

    private static PostMeta meta(long quality) {
        return PostMeta.empty()
                .with(
                        MetaField.SCORE,
                        new MetaValue.Group(Map.of("quality", new MetaValue.Whole(quality))))
                .with(MetaField.STACK, new MetaValue.Items(List.of("java", "sqlite")))
                .with(MetaField.TOOLS, new MetaValue.Items(List.of("ruff", "a\u001Eb", "c\u001Fd")))
                .with(MetaField.REVISION, group("status", "imported"))
                .with(MetaField.PAYLOAD, group("scenario", "at\u001Enight"))
                .with(MetaField.VIEW_COUNT, new MetaValue.Whole(7));
    }

    private static MetaValue group(String key, String text) {
        return new MetaValue.Group(Map.of(key, new MetaValue.Text(text)));
    }
}
