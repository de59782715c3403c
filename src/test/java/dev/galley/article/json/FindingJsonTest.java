package dev.galley.article.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Finding;
import dev.galley.article.MetaField;
import dev.galley.article.Place;
import dev.galley.article.Severity;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingJsonTest {

    @Test
    void everyKindOfPlaceComesBackAsItWasWritten() {
        List<Finding> findings =
                List.of(
                        finding(Place.Whole.ARTICLE),
                        finding(Place.Title.TITLE),
                        finding(new Place.InBlock(3, 4, 9)),
                        finding(new Place.InField(MetaField.PAYLOAD, "paragraphs")),
                        finding(Place.InField.of(MetaField.TOPIC)));
        assertThat(FindingJson.read(FindingJson.write(findings))).isEqualTo(findings);
    }

    @Test
    void whatIsMissingStaysMissing() {
        List<Finding> bare =
                List.of(
                        new Finding(
                                "text.cut",
                                Severity.INFO,
                                "\"cut\"\n\u0001 \ud83d\ude00",
                                null,
                                null,
                                Place.Whole.ARTICLE,
                                null));
        assertThat(FindingJson.read(FindingJson.write(bare))).isEqualTo(bare);
        assertThat(FindingJson.read(FindingJson.write(List.of()))).isEmpty();
    }

    @Test
    void whatGalleyDidNotWriteIsRefused() {
        assertThatThrownBy(() -> FindingJson.read("[{\"severity\":\"info\"}]"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FindingJson.read("[")).hasMessageContaining("findings");
    }

    private static Finding finding(Place place) {
        return new Finding("meta.x", Severity.WARNING, "a message", "1", "2", place, "Set to 1");
    }
}
