package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Severity;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

class HtmlReportTest {

    private static final ReportHead HEAD =
            new ReportHead(
                    "/desk/<may> & june",
                    "batch:\"may\"",
                    Instant.parse("2026-05-04T10:00:00Z"),
                    ZoneOffset.UTC,
                    "galley 9");

    @Test
    void thePageIsWellFormedAndSaysWhatItIsAbout() throws Exception {
        Document page = parsed(hostile());
        assertThat(page.getDocumentElement().getTagName()).isEqualTo("html");
        String about = page.getElementsByTagName("header").item(0).getTextContent();
        assertThat(about)
                .contains("/desk/<may> & june", "batch:\"may\"", "4 May 2026, 10:00", "galley 9")
                .contains("parser version 1", "Posts3");
    }

    @Test
    void nothingOfAPostBecomesMarkup() throws Exception {
        Document page = parsed(hostile());
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("img").getLength()).isZero();
        assertThat(page.getElementsByTagName("main").item(0).getTextContent())
                .contains("<script>alert(1)</script>", "\"><img src=x>", "a & b");
    }

    @Test
    void charactersThatXmlCannotHoldOrThatTurnTheTextAreReplaced() {
        String html = html(hostile());
        assertThat(html).doesNotContain("\u0000", "\u202E", "\u0008").contains("\uFFFD");
    }

    @Test
    void nothingIsFetchedAndNothingIsRun() throws Exception {
        String html = html(hostile());
        assertThat(html).doesNotContain("@import", "url(", "<link", "<script", " onload=");
        Document page = parsed(hostile());
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.hasAttribute("src")).isFalse();
            if (element.hasAttribute("href")) {
                assertThat(element.getAttribute("href")).startsWith("#");
            }
        }
    }

    @Test
    void everyEntryOfTheContentsLeadsToASection() throws Exception {
        Document page = parsed(hostile());
        List<String> ids = new ArrayList<>();
        NodeList sections = page.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            ids.add("#" + ((Element) sections.item(i)).getAttribute("id"));
        }
        List<String> links = new ArrayList<>();
        NodeList anchors = page.getElementsByTagName("a");
        for (int i = 0; i < anchors.getLength(); i++) {
            links.add(((Element) anchors.item(i)).getAttribute("href"));
        }
        assertThat(links).hasSizeGreaterThan(6).isEqualTo(ids);
    }

    @Test
    void aReportOfNothingIsAPageToo() throws Exception {
        Document page = parsed(new ReportBuilder().build());
        assertThat(page.getElementsByTagName("main").item(0).getTextContent())
                .contains("None: the parser and the checks have nothing to say.");
    }

    @Test
    void theTextReportEndsWithItsCounts() {
        List<String> lines = TextReport.of(hostile(), HEAD);
        assertThat(lines.getLast()).isEqualTo("posts 3, whole 2, problems 1, findings 0");
        assertThat(lines)
                .contains("COVERAGE", "PROBLEMS AND FINDINGS", "WORST FILES FIRST")
                .anyMatch(line -> line.startsWith("below 0.9") && line.contains("33.3 %"))
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void aShareIsNeverRoundedToAllOrNothing() {
        assertThat(Written.share(1, 1_000_000)).isEqualTo("< 0.01 %");
        assertThat(Written.share(999_999, 1_000_000)).isEqualTo("> 99.99 %");
        assertThat(Written.share(0, 0)).isEqualTo("0 %");
        assertThat(Written.share(7, 7)).isEqualTo("100 %");
        assertThat(Written.share(1, 3)).isEqualTo("33.3 %");
        assertThat(Written.coverage(0.99999)).isEqualTo("0.9999");
        assertThat(Written.coverage(1)).isEqualTo("1");
    }

    private static CorpusReport hostile() {
        ReportBuilder builder = new ReportBuilder();
        builder.add(
                Reported.post(1)
                        .unclaimed("<script>alert(1)</script>", 0.5)
                        .problem("body.after-end", Severity.WARNING, "\"><img src=x>\u0000")
                        .done());
        builder.add(Reported.post(2).unknown("a & b", "\u202Eright to left\u0008").done());
        builder.add(Reported.post(3).paragraph("calm").code("ls", "bash").done());
        return builder.build();
    }

    private static String html(CorpusReport report) {
        return HtmlReport.of(report, HEAD);
    }

    private static Document parsed(CorpusReport report) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html(report))));
    }
}
