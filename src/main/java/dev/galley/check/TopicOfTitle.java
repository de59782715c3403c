package dev.galley.check;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.PostMeta;
import dev.galley.article.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for the topic in the title. A title may be a figure of speech, so a title that lacks the
/// words of the topic is wrong only where the text lacks them as well, where the text lacks the
/// words of the title too, where the first paragraph or a caption has the topic word for word, or
/// where the title has the words of the outline's problem, which is another one. In `problem /
/// stack` the part before the last stroke counts. Words with a common beginning are related; see
/// [ContentWords].
final class TopicOfTitle implements Check {

    /// A shorter title may have no word of the text by chance.
    private static final int LEAST = 3;

    /// So much of a title or topic is read, in UTF-16 units.
    private static final int LONGEST = 300;

    private static final Rule RULE =
            new Rule(
                    "meta.topic",
                    Severity.INFO,
                    "Topic does not fit the title",
                    "The title has no word of the topic, and it is no figure of speech: the text"
                        + " has no word of the one or the other either, or it names the topic word"
                        + " for word, or the title is about another problem of the outline.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(CheckedArticle article, Findings findings) {
        Optional<String> topic = article.meta().text(MetaField.TOPIC);
        String title = article.article().title();
        if (topic.isEmpty() || title == null) {
            return;
        }
        Set<String> wanted = words(Topic.problem(topic.get()));
        Set<String> there = words(title);
        if (wanted.isEmpty() || there.isEmpty() || ContentWords.meet(wanted, there)) {
            return;
        }
        Set<String> text = text(article.article());
        if (isAboutOther(article.meta(), wanted, there)) {
            report(findings, "The title fits the outline, but not the topic", topic.get(), title);
        } else if (!ContentWords.meet(wanted, text)) {
            report(findings, "Neither title nor text has a word of the topic", topic.get(), title);
        } else if (wanted.size() > 1 && isNamed(article.blocks(), topic.get())) {
            report(findings, "The text, but not the title, is about the topic", topic.get(), title);
        } else if (there.size() >= LEAST && !ContentWords.meet(there, text)) {
            findings.add(
                    Place.Title.TITLE,
                    "Neither topic nor text has a word of the title " + Wording.quoted(title),
                    topic.get(),
                    title);
        }
    }

    private static boolean isAboutOther(PostMeta meta, Set<String> wanted, Set<String> there) {
        Set<String> problem = words(meta.text(MetaField.AI_OUTLINE, "problem").orElse(""));
        return ContentWords.meet(problem, there) && !ContentWords.meet(problem, wanted);
    }

    private static void report(Findings findings, String message, String topic, String title) {
        findings.add(
                Place.InField.of(MetaField.TOPIC),
                message + " " + Wording.quoted(topic),
                topic,
                title);
    }

    /// Whether the first paragraph or a caption has the topic word for word.
    private static boolean isNamed(List<Block> blocks, String topic) {
        String problem = Wording.normal(Topic.problem(topic));
        if (problem.length() > LONGEST) {
            return false;
        }
        return Stream.concat(
                        blocks.stream()
                                .filter(Block.Paragraph.class::isInstance)
                                .limit(1)
                                .map(Block::plainText),
                        blocks.stream()
                                .filter(Block.Image.class::isInstance)
                                .map(block -> ((Block.Image) block).caption()))
                .anyMatch(text -> Wording.holds(Wording.normal(text), problem));
    }

    private static Set<String> words(String name) {
        return ContentWords.of(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
    }

    private static Set<String> text(Article article) {
        Set<String> words = new HashSet<>();
        for (Block block : article.blocks()) {
            words.addAll(
                    ContentWords.of(
                            block instanceof Block.Image image
                                    ? image.caption()
                                    : block.plainText()));
        }
        return words;
    }
}
