package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.article.Checked;
import dev.galley.article.ParsedArticle;
import dev.galley.check.CheckSettings;
import dev.galley.check.Checker;
import dev.galley.ingest.ArticleReading;
import dev.galley.parse.ArticleParser;
import dev.galley.store.Store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// The parser, and the checks as a workspace wants them. Thread-safe.
final class ArticleChecks implements ArticleReading, Function<Article, Checked> {

    private final ArticleParser parser = new ArticleParser();
    private final Checker checker;
    private final Checked rules;

    private ArticleChecks(Checker checker) {
        this.checker = checker;
        this.rules = new Checked(Checker.VERSION, words(checker.settings()), List.of());
    }

    /// The checks that a workspace has chosen, as of today.
    static ArticleChecks of(Store store) {
        CheckSettings settings = CheckSettings.read(store.settings());
        return new ArticleChecks(new Checker(settings, LocalDate.now(ZoneOffset.UTC)));
    }

    Checker checker() {
        return checker;
    }

    /// Which rules look, without anything found.
    Checked rules() {
        return rules;
    }

    /// Whether findings are those of these rules.
    boolean are(Checked found) {
        return found.version() == rules.version() && found.settings().equals(rules.settings());
    }

    @Override
    public ParsedArticle parse(String path, byte[] bytes) {
        return parser.parse(path, bytes);
    }

    @Override
    public Checked apply(Article article) {
        return check(article);
    }

    @Override
    public Checked check(Article article) {
        return new Checked(rules.version(), rules.settings(), checker.check(article));
    }

    private static String words(CheckSettings settings) {
        return new TreeMap<>(settings.chosen()).toString();
    }
}
