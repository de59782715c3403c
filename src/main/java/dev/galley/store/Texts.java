package dev.galley.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.article.Article;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.json.ArticleReader;
import dev.galley.article.json.ArticleWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The texts of posts: articles as JSON, and the full-text index over what they say.
final class Texts {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ArticleReader READER = new ArticleReader();

    private Texts() {}

    /// An article as JSON with spans.
    static String json(Article article) {
        return json(out -> new ArticleWriter(out, true).article(article));
    }

    /// An article as JSON without spans: what it says.
    static String bare(Article article) {
        return json(out -> new ArticleWriter(out, false).article(article));
    }

    /// All that parsing gave but the article, as JSON.
    static String json(ParsedArticle parsed) {
        return json(out -> new ArticleWriter(out, true).withoutArticle(parsed));
    }

    static Article article(String json) {
        return READER.article(json);
    }

    static ParsedArticle parsed(String json) {
        return READER.parsed(json);
    }

    /// Puts a post's text into the index in place of what is there. One that the index has not come
    /// to yet is left to [WordIndex], which goes by what posts say then.
    static void index(Db db, int post, Article article) throws SQLException {
        if (post <= WordIndex.last(db)) {
            db.update("DELETE FROM fulltext WHERE rowid = ?", post);
            db.update(ADD, words(post, article));
        }
    }

    /// Adds a post to the index.
    static final String ADD = "INSERT INTO fulltext (rowid, title, body, meta) VALUES (?, ?, ?, ?)";

    /// What the index takes in of a post, in the order of [#ADD].
    static @Nullable Object[] words(int post, Article article) {
        return new @Nullable Object[] {post, article.title(), article.body(), metaText(article)};
    }

    /// What to ask the index for, to find all the words or the words side by side; empty where
    /// there is nothing to look for.
    static String asked(String words, boolean phrase) {
        return phrase ? quoted(words) : quotedEach(words);
    }

    private static String quotedEach(String words) {
        Set<String> quoted = new LinkedHashSet<>();
        for (String word : words.split("\\s+", -1)) {
            if (!quoted(word).isEmpty()) {
                quoted.add(quoted(word));
            }
        }
        return String.join(" ", quoted);
    }

    /// A text as a string of the index's query language; empty where it has nothing to look for.
    private static String quoted(String text) {
        boolean some = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return some ? "\"" + text.replace("\"", "\"\"").replace("\0", " ") + "\"" : "";
    }

    private static @Nullable String metaText(Article article) {
        if (article.meta() == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        article.meta().fields().values().forEach(value -> collect(value, texts));
        article.meta().unknown().forEach(field -> texts.addAll(field.value()));
        return texts.stream().collect(Collectors.joining("\n"));
    }

    private static void collect(MetaValue value, List<String> texts) {
        switch (value) {
            case MetaValue.Text text -> texts.add(text.value());
            case MetaValue.Items items -> texts.addAll(items.values());
            case MetaValue.Group group -> group.entries().values().forEach(v -> collect(v, texts));
            case MetaValue.Groups groups -> groups.groups().forEach(g -> collect(g, texts));
            case MetaValue.Whole whole -> texts.add(Long.toString(whole.value()));
            case MetaValue.Flag flag -> {}
            case MetaValue.Empty empty -> {}
        }
    }

    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String json(Writing writing) {
        StringWriter text = new StringWriter(8192);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return text.toString();
    }
}
