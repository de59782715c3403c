package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A clean article to put one thing wrong in, and what the checks of text say of it. The blocks
/// that are added stand in front of a closing heading and paragraph.
final class TextArticle {

    /// The number of the first block that is added.
    static final int FIRST = 3;

    private final List<Block> blocks = new ArrayList<>();
    private PostMeta meta = PostMeta.empty();
    private String title = "how we moved the mail room";

    TextArticle() {
        paragraph("the mail room had grown for years, and nobody knew which shelf held what.");
        blocks.add(new Block.Heading("what we did first", null));
        paragraph("we counted the letters of a week, and then we wrote a plan on one page.");
    }

    TextArticle title(String text) {
        title = text;
        return this;
    }

    TextArticle paragraph(String text) {
        blocks.add(new Block.Paragraph(text, null));
        return this;
    }

    TextArticle heading(String text) {
        blocks.add(new Block.Heading(text, null));
        return this;
    }

    TextArticle list(String... items) {
        blocks.add(new Block.Listing(List.of(items), List.of(), false, null));
        return this;
    }

    TextArticle code(String language, String text) {
        blocks.add(new Block.Code(text, language, null));
        return this;
    }

    TextArticle image(String caption, String source, String url) {
        blocks.add(new Block.Image(caption, source, url, null));
        return this;
    }

    TextArticle imageInMeta(String caption, String source, String url) {
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        entries.put("source", new MetaValue.Text(source));
        entries.put("url", new MetaValue.Text(url));
        entries.put("caption", new MetaValue.Text(caption));
        MetaValue.Groups groups = new MetaValue.Groups(List.of(new MetaValue.Group(entries)));
        meta = meta.with(MetaField.IMAGE_SOURCES, groups);
        return this;
    }

    Article article() {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Block.Heading("what is left", null));
        all.add(new Block.Paragraph("two shelves are still empty. we will fill them.", null));
        return new Article(title, null, all, meta, Map.of());
    }

    /// What the checks of text and code find.
    List<Finding> findings() {
        return findings(article());
    }

    static List<Finding> findings(Article article) {
        return new Checker(CheckSettings.INITIAL, LocalDate.of(2026, 1, 2))
                .check(article).stream().filter(TextArticle::isOfText).toList();
    }

    /// The ids of the rules that speak.
    List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    /// The only finding.
    Finding only() {
        List<Finding> all = findings();
        if (all.size() != 1) {
            throw new AssertionError("not one finding: " + all);
        }
        return all.getFirst();
    }

    /// The article with the only finding put right.
    Article fixed() {
        Checker checker = new Checker(CheckSettings.INITIAL, LocalDate.of(2026, 1, 2));
        return checker.fix(article(), only()).orElseThrow();
    }

    /// The text that a finding points at.
    String words(Finding finding) {
        Place.InBlock place = (Place.InBlock) finding.place();
        return Piece.at(article(), place).text().substring(place.start(), place.end());
    }

    static boolean isOfText(Finding finding) {
        return finding.rule().startsWith("text.") || finding.rule().startsWith("code.");
    }
}
