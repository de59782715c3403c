package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;

import org.junit.jupiter.api.Test;

class TextLinksTest {

    private static final String CAPTION = "the shelves before the move";

    @Test
    void aCleanArticleHasNoFindings() {
        assertThat(new TextArticle().findings()).isEmpty();
        assertThat(image("unsplash", "https://images.unsplash.com/photo-1?w=1200&q=80").rules())
                .isEmpty();
    }

    @Test
    void anImageOfAPlaceholderServiceIsFound() {
        Finding finding = image("picsum", "https://picsum.photos/seed/7/1200/630").only();
        assertThat(finding.rule()).isEqualTo("text.placeholder-image");
        assertThat(finding.message()).contains("picsum.photos");
        assertThat(finding.actual()).isEqualTo("picsum.photos");
        assertThat(finding.place()).isEqualTo(Place.InBlock.all(TextArticle.FIRST));
        assertThat(image("via.placeholder.com", "").rules())
                .containsExactly("text.placeholder-image");
        assertThat(image("x", "https://static.example.com/shelves.png").rules())
                .containsExactly("text.placeholder-image");
    }

    @Test
    void anImageThatOnlyTheMetaBoxNamesIsFoundThere() {
        TextArticle article =
                new TextArticle().imageInMeta(CAPTION, "placehold.co", "https://placehold.co/600");
        assertThat(article.only().place())
                .isEqualTo(new Place.InField(MetaField.IMAGE_SOURCES, "0"));
        assertThat(
                        article.image(CAPTION, "placehold.co", "https://placehold.co/600")
                                .only()
                                .place())
                .isInstanceOf(Place.InBlock.class);
    }

    @Test
    void aLinkToAPlaceholderServiceIsFoundInProse() {
        TextArticle article = prose("the picture is at https://dummyimage.com/600, in blue.");
        assertThat(article.only().rule()).isEqualTo("text.placeholder-link");
        assertThat(article.words(article.only())).isEqualTo("https://dummyimage.com/600");
        assertThat(prose("we replaced dummyimage.com by a camera.").rules()).isEmpty();
        assertThat(prose("open https://example.com/health in a browser.").rules()).isEmpty();
    }

    @Test
    void aLinkThatIsCutOffIsFound() {
        TextArticle article = prose("read https://docs.shelves.io/guides/mov... before you start.");
        assertThat(article.only().rule()).isEqualTo("text.cut-link");
        assertThat(article.words(article.only()))
                .isEqualTo("https://docs.shelves.io/guides/mov...");
        assertThat(prose("read https://docs.shelves.io/a%2 before you start.").rules())
                .containsExactly("text.cut-link");
        assertThat(prose("read [the guide](https://docs.shelves.io/guides/mov").rules())
                .contains("text.cut-link");
    }

    @Test
    void wholeLinksAndTalkOfLinksAreNot() {
        assertThat(prose("read [the guide](https://docs.shelves.io/guides/move).").rules())
                .isEmpty();
        assertThat(prose("see https://docs.shelves.io/a_(b), or ask. why not?").rules()).isEmpty();
        assertThat(prose("an address begins with https:// and a host.").rules()).isEmpty();
        assertThat(prose("search with https://shelves.io/?q=a%20b&lang=en today.").rules())
                .isEmpty();
    }

    @Test
    void anImageAddressThatStopsWithinAWordOfItsCaptionIsCutOff() {
        TextArticle article = image("own", "https://cdn.shelves.io/p.png?text=the+shelves+befo");
        assertThat(article.only().rule()).isEqualTo("text.cut-link");
        assertThat(image("own", "https://cdn.shelves.io/p.png?text=the+shelves+before").rules())
                .isEmpty();
    }

    @Test
    void anUnencryptedLinkIsFound() {
        TextArticle article = prose("the list is at http://shelves.io/list.");
        assertThat(article.only().rule()).isEqualTo("text.http-link");
        assertThat(article.only().expected()).isEqualTo("https://shelves.io/list");
        assertThat(article.only().fix()).isNull();
        assertThat(image("own", "http://cdn.shelves.io/a.png").rules())
                .containsExactly("text.http-link");
    }

    @Test
    void addressesOfTheOwnMachineAndNamesOfFormatsAreLeftAlone() {
        for (String url :
                new String[] {
                    "http://localhost:8080/health",
                    "http://127.0.0.1/",
                    "http://10.0.0.7/x",
                    "http://backend/api",
                    "http://mail.internal/x",
                    "http://shelves.io:9200/_search",
                    "http://www.w3.org/2000/svg",
                    "http://example.org/a"
                }) {
            assertThat(prose("it answers at %s today.".formatted(url)).rules()).as(url).isEmpty();
        }
        assertThat(new TextArticle().code("bash", "curl http://shelves.io/list").rules()).isEmpty();
    }

    @Test
    void aWellKnownHostIsChangedToHttpsAndNothingElseIs() {
        TextArticle article = prose("the code is at http://github.com/a/b, see http://github.com.");
        Finding first = article.findings().getFirst();
        Checker checker = new Checker(CheckSettings.INITIAL, java.time.LocalDate.EPOCH);
        Article fixed = checker.fix(article.article(), first).orElseThrow();
        assertThat(fixed)
                .isEqualTo(
                        prose("the code is at https://github.com/a/b, see http://github.com.")
                                .article());
        assertThat(TextArticle.findings(fixed)).hasSize(1);
    }

    private static TextArticle prose(String text) {
        return new TextArticle().paragraph(text);
    }

    private static TextArticle image(String source, String url) {
        return new TextArticle().image(CAPTION, source, url);
    }
}
