package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Compares the code language of the meta box with the languages of the code. One piece of code in
/// that language is enough; JavaScript is TypeScript too, and a command line that runs the
/// language's own tools belongs to it. A language that the parser cannot tell apart is not judged.
final class CodeLanguageOfMeta implements Check {

    private static final Rule RULE =
            new Rule(
                    "meta.code-language",
                    Severity.WARNING,
                    "Code is in another language",
                    "No piece of code in the body is in the language that the meta box names. Other"
                            + " words for a language, such as js or golang, count as that language,"
                            + " and so do commands that run its tools.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> said = article.meta().text(MetaField.CODE_LANGUAGE);
        Optional<String> language = said.flatMap(LanguageWords::canonical);
        if (language.isEmpty()) {
            return;
        }
        Set<String> seen = languages(article.article(), language.get());
        boolean typed = language.get().equals("typescript") && seen.contains("javascript");
        if (!seen.isEmpty()
                && !seen.contains(language.get())
                && !typed
                && !runs(article.article(), language.get())) {
            String code = String.join(", ", seen);
            findings.add(
                    Place.InField.of(MetaField.CODE_LANGUAGE),
                    "The meta box says %s, the code is %s".formatted(said.get().strip(), code),
                    said.get().strip(),
                    code,
                    seen.size() == 1 ? "Set code language to " + code : null);
        }
    }

    @Override
    public boolean fixes() {
        return true;
    }

    @Override
    public Optional<Article> fix(Article article, Finding finding) {
        String named =
                article.metaOrEmpty()
                        .text(MetaField.CODE_LANGUAGE)
                        .flatMap(LanguageWords::canonical)
                        .orElse("");
        Set<String> seen = languages(article, named);
        return seen.size() == 1
                ? Optional.of(
                        MetaWriting.field(
                                article,
                                MetaField.CODE_LANGUAGE,
                                new MetaValue.Text(seen.iterator().next())))
                : Optional.empty();
    }

    private static boolean runs(Article article, String language) {
        return article.blocks().stream()
                .anyMatch(
                        block ->
                                block instanceof Block.Code code
                                        && "bash".equals(code.language())
                                        && LanguageTools.run(language, code.text()));
    }

    /// The languages of the code; none at all where one piece is in a language that is not known,
    /// which may be the one that the meta box names. Code that can be in that one is.
    private static Set<String> languages(Article article, String named) {
        Set<String> languages = new TreeSet<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Code code) {
                Optional<String> language =
                        Optional.ofNullable(code.language()).flatMap(LanguageWords::canonical);
                if (language.isEmpty()) {
                    return Set.of();
                }
                boolean other = !OtherLanguage.canBe(code.text(), language.get(), named);
                languages.add(other ? language.get() : named);
            }
        }
        return languages;
    }
}
