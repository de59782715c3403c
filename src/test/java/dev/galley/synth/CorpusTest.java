package dev.galley.synth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.article.Form;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.Problem;
import dev.galley.article.UnknownField;
import dev.galley.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What a made-up corpus holds. A rare thing must be there at least once in some thousand posts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {

    private static final int COUNT = 3_000;

    private final List<MadePost> posts =
            LongStream.rangeClosed(1, COUNT).mapToObj(new Corpus(11)::post).toList();

    @Test
    void aPostDependsOnSeedAndNumberAlone() {
        MadePost again = new Corpus(11).post(77);
        assertThat(again.bytes()).isEqualTo(posts.get(76).bytes());
        assertThat(again.truth()).isEqualTo(posts.get(76).truth());
        assertThat(new Corpus(12).post(77).bytes()).isNotEqualTo(again.bytes());
    }

    @Test
    void aLineIsThePostInPlainUtf8() {
        Corpus corpus = new Corpus(11);
        for (int number = 1; number <= 300; number++) {
            MadePost line = corpus.line(number);
            MadePost post = posts.get(number - 1);
            SourceText read = SourceText.decode(line.bytes());
            assertThat(read.encoding().name()).isEqualTo("UTF-8");
            assertThat(read.text()).isEqualTo(SourceText.decode(post.bytes()).text());
            assertThat(line.truth().article()).isEqualTo(post.truth().article());
        }
    }

    @Test
    void theTruthNamesTheBytesThatWereMade() {
        for (MadePost post : posts) {
            SourceText read = SourceText.decode(post.bytes());
            assertThat(post.truth().chars()).isEqualTo(read.text().length());
            assertThat(post.truth().sha256()).isEqualTo(read.sha256());
            assertThat(codes(post).contains("source.encoding")).isEqualTo(read.guessed());
        }
    }

    @Test
    void namesAndSourceIdsAreUnique() {
        assertThat(posts.stream().map(MadePost::name)).doesNotHaveDuplicates();
        assertThat(
                        posts.stream()
                                .map(p -> meta(p, MetaField.PAYLOAD, "source_id"))
                                .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(COUNT / 2);
    }

    @Test
    void sevenInTenAreCleanAndSevenInTenArePages() {
        assertThat(share(p -> p.profile() == Profile.CLEAN)).isBetween(0.66, 0.74);
        assertThat(share(p -> p.truth().form() == Form.PAGE)).isBetween(0.66, 0.74);
    }

    @Test
    void everyKindOfBlockAndEveryLanguageIsThere() {
        Set<String> kinds = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        for (MadePost post : posts) {
            for (Block block : blocks(post)) {
                kinds.add(block.kind());
                if (block instanceof Block.Code code) {
                    languages.add(String.valueOf(code.language()));
                }
            }
        }
        assertThat(kinds).containsExactly("code", "heading", "image", "list", "paragraph");
        assertThat(languages).containsExactlyInAnyOrderElementsOf(Words.languages());
    }

    @Test
    void everyProblemOfTheContractIsThere() {
        Set<String> codes =
                posts.stream()
                        .flatMap(p -> codes(p).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes)
                .containsExactly(
                        "body.after-end",
                        "body.second-article",
                        "meta.bad-value",
                        "meta.empty",
                        "meta.repeated",
                        "meta.unknown",
                        "source.encoding");
    }

    @Test
    void whatACrawlBringsIsThere() {
        assertThere("no title", p -> p.truth().article().title() == null);
        assertThere("no meta box", p -> p.truth().article().meta() == null && isPage(p));
        assertThere("a title with a full stop", p -> title(p).endsWith("."));
        assertThere("several similar titles", p -> p.truth().similar().size() > 2);
        assertThere("a question", p -> heading(p, h -> h.endsWith("?")));
        assertThere("a colon", p -> heading(p, h -> h.endsWith(":")));
        assertThere("one word", p -> heading(p, h -> !h.contains(" ")));
        assertThere("one item", p -> list(p, l -> l.items().size() == 1));
        assertThere("numbers", p -> list(p, Block.Listing::ordered));
        assertThere("a caption with a source", p -> caption(p, c -> c.contains("image source")));
        assertThere("lone CR", p -> text(p).matches("(?s)[^\n]*\r[^\n]*"));
        assertThere("CRLF", p -> text(p).contains("\r\n"));
        assertThere("UTF-16", p -> p.bytes()[0] == (byte) 0xFE || p.bytes()[0] == (byte) 0xFF);
        assertThere("a mark", p -> p.bytes()[0] == (byte) 0xEF);
        assertThere("no-break space", p -> text(p).contains("\u00A0"));
        assertThere("blank lines", p -> text(p).contains("\n\n\n") && isPage(p));
        assertThere("a surrogate pair", p -> text(p).codePoints().anyMatch(c -> c > 0xFFFF));
        assertThere("an unknown list", p -> unknown(p).stream().anyMatch(UnknownField::bulleted));
        for (String bullet : List.of("• ", "- ", "* ", "◦ ", "•\t")) {
            assertThere(bullet, p -> text(p).contains(bullet) && list(p, l -> !l.ordered()));
        }
        assertThere("code behind a list", p -> neighbours(p, "list", "code"));
        assertThere("an image behind a list", p -> neighbours(p, "list", "image"));
        assertThere("a list behind code", p -> neighbours(p, "code", "list"));
    }

    @Test
    void metaAndBodyOfACleanPostAgree() {
        for (MadePost post : clean()) {
            assertThat(post.truth().problems()).isEmpty();
            assertThat(post.truth().coverage()).isEqualTo(1.0);
            if (post.truth().article().meta() == null) {
                continue;
            }
            long paragraphs = count(post, Block.Paragraph.class) - 1;
            assertThat(meta(post, MetaField.PAYLOAD, "paragraphs")).isEqualTo("" + paragraphs);
            long images = count(post, Block.Image.class);
            assertThat(meta(post, MetaField.FLAGS, "has_images")).isEqualTo("" + (images > 0));
            assertThat(post.truth().article().metaOrEmpty().items(MetaField.CHECKLIST))
                    .isEqualTo(((Block.Listing) last(post, Block.Listing.class)).items());
            for (Block block : blocks(post)) {
                if (block instanceof Block.Image image) {
                    assertThat(image.url()).startsWith("https://");
                }
                if (block instanceof Block.Code code) {
                    assertThat(code.language())
                            .isEqualTo(
                                    post.truth()
                                            .article()
                                            .metaOrEmpty()
                                            .text(MetaField.CODE_LANGUAGE)
                                            .orElse(""));
                }
            }
        }
    }

    @Test
    void aCleanPostSaysNothingTwice() {
        for (MadePost post : clean()) {
            List<String> sentences = new ArrayList<>();
            for (Block block : blocks(post)) {
                if (block instanceof Block.Paragraph paragraph) {
                    sentences.addAll(List.of(paragraph.text().split("(?<=[.!]) ", -1)));
                }
            }
            assertThat(sentences).as(post.name()).doesNotHaveDuplicates();
        }
    }

    private List<MadePost> clean() {
        return posts.stream().filter(p -> p.profile() == Profile.CLEAN).toList();
    }

    private double share(Predicate<MadePost> which) {
        return (double) posts.stream().filter(which).count() / COUNT;
    }

    private void assertThere(String what, Predicate<MadePost> which) {
        assertThat(share(which)).as(what).isGreaterThan(0);
    }

    private static List<Block> blocks(MadePost post) {
        return post.truth().article().blocks();
    }

    private static boolean isPage(MadePost post) {
        return post.truth().form() == Form.PAGE;
    }

    private static String text(MadePost post) {
        return SourceText.decode(post.bytes()).text();
    }

    private static String title(MadePost post) {
        String title = post.truth().article().title();
        return title == null ? "" : title;
    }

    private static Set<String> codes(MadePost post) {
        return post.truth().problems().stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static List<UnknownField> unknown(MadePost post) {
        return post.truth().article().metaOrEmpty().unknown();
    }

    private static long count(MadePost post, Class<? extends Block> kind) {
        return blocks(post).stream().filter(kind::isInstance).count();
    }

    private static Block last(MadePost post, Class<? extends Block> kind) {
        return blocks(post).reversed().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    private static boolean heading(MadePost post, Predicate<String> which) {
        return blocks(post).stream()
                .anyMatch(b -> b instanceof Block.Heading h && which.test(h.text()));
    }

    private static boolean list(MadePost post, Predicate<Block.Listing> which) {
        return blocks(post).stream().anyMatch(b -> b instanceof Block.Listing l && which.test(l));
    }

    private static boolean caption(MadePost post, Predicate<String> which) {
        return blocks(post).stream()
                .anyMatch(b -> b instanceof Block.Image i && which.test(i.caption()));
    }

    private static boolean neighbours(MadePost post, String first, String second) {
        ParsedArticle truth = post.truth();
        List<String> kinds = truth.article().blocks().stream().map(Block::kind).toList();
        return String.join(" ", kinds).contains(first + " " + second);
    }

    private static String meta(MadePost post, MetaField field, String key) {
        MetaValue value = post.truth().article().metaOrEmpty().get(field, key).orElse(null);
        return switch (value) {
            case null -> "";
            case MetaValue.Text text -> text.value();
            case MetaValue.Whole whole -> Long.toString(whole.value());
            case MetaValue.Flag flag -> Boolean.toString(flag.value());
            case MetaValue.Empty empty -> "";
            case MetaValue.Items items -> items.values().toString();
            case MetaValue.Group group -> group.entries().toString();
            case MetaValue.Groups groups -> groups.groups().toString();
        };
    }
}
