package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.IncomingPost;
import dev.galley.article.ParsedArticle;
import dev.galley.parse.ArticleParser;
import dev.galley.review.Actor;
import dev.galley.review.Person;
import dev.galley.review.Role;
import dev.galley.store.Access;
import dev.galley.store.Holder;
import dev.galley.store.Store;
import dev.galley.text.Span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A parser that read texts otherwise than this program's does, and the store that it left behind.
public final class OlderParser {

    private static final int VERSION = 0;
    private static final Instant THEN = Instant.parse("2026-02-01T12:00:00Z");

    private OlderParser() {}

    /// Leaves posts in a workspace.
    public static void bring(Path workspace, UnaryOperator<ParsedArticle> reading, String... ids) {
        Person kim = new Person("Kim", Role.EDITOR);
        Holder holder = new Holder("Kim", "desk-7", 7, Holder.COMMAND, THEN);
        try (Store store = Store.open(workspace, Access.WRITE, holder)) {
            List<IncomingPost> posts = new ArrayList<>();
            for (String id : ids) {
                byte[] bytes = text(id).getBytes(StandardCharsets.UTF_8);
                ParsedArticle parsed = new ArticleParser().parse("drafts/" + id + ".txt", bytes);
                posts.add(new IncomingPost(id, reading.apply(parsed), bytes));
            }
            store.beginImport(new Actor(kim, "login", THEN), "drafts", VERSION).add(posts);
            store.words().add(store.words().after(0, posts.size()));
        }
    }

    /// Reads the first heading as a paragraph, and another title.
    public static ParsedArticle otherwise(ParsedArticle parsed) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : parsed.article().blocks()) {
            blocks.add(
                    block instanceof Block.Heading heading
                            ? new Block.Paragraph(heading.text(), heading.span())
                            : block);
        }
        Article article = parsed.article();
        return parsed.withArticle(
                new Article(
                        article.title() + ".",
                        article.titleSpan(),
                        blocks,
                        article.meta(),
                        article.metaSpans()));
    }

    /// Reads the same with the title in another place.
    public static ParsedArticle elsewhere(ParsedArticle parsed) {
        Article article = parsed.article();
        return parsed.withArticle(
                new Article(
                        article.title(),
                        new Span(0, 1),
                        article.blocks(),
                        article.meta(),
                        article.metaSpans()));
    }

    private static String text(String id) {
        return """
        notes on %s

        the pump stopped twice last week, and nobody wrote down when it did.

        what to keep

        keep the short version near the switch, where the next person will look.

        alphanode post meta

        topicoffice notes
        payload
          • source id: %s
          • paragraphs: 1
        """
                .formatted(id, id);
    }
}
