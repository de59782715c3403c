package dev.galley.ui.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.text.Span;
import dev.galley.ui.kit.Times;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class SourceViewModelTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    private final SourceViewModel view = new SourceViewModel();
    private final List<String> said = new ArrayList<>();
    private final InspectionViewModel inspection =
            new InspectionViewModel(host(), new Times(() -> NOON, ZoneOffset.UTC));

    @Test
    void thePieceAtTheCaretIsLookedAt() {
        view.show(Sources.model(Sources.PAGE));
        int title = Sources.PAGE.indexOf("how we water");
        view.moved(title + 4, new Span(title + 4, title + 4));
        Piece piece = Objects.requireNonNull(view.piece());
        assertThat(piece.kind()).isEqualTo(Kind.TITLE);
        assertThat(view.position().get()).startsWith("Ln 3, Col 5, char").endsWith("· title");
        assertThat(view.subject()).isEqualTo(piece.span());
        view.moved(title + 6, new Span(title, title + 6));
        assertThat(view.subject()).isEqualTo(new Span(title, title + 6));
        assertThat(view.position().get()).endsWith("· 6 selected");
    }

    @Test
    void theTourGoesRoundWhatHasAPlace() {
        view.show(
                Sources.with(
                        Sources.PAGE,
                        List.of(
                                problem("a", new Span(5, 9)),
                                problem("b", null),
                                problem("c", new Span(40, 44)))));
        assertThat(step(1)).isEqualTo("a");
        assertThat(step(1)).isEqualTo("c");
        assertThat(step(1)).isEqualTo("a");
        assertThat(step(-1)).isEqualTo("c");
        view.show(Sources.with(Sources.PAGE, List.of(problem("b", null))));
        assertThat(view.step(1)).isNull();
        view.show(null);
        assertThat(view.step(-1)).isNull();
    }

    @Test
    void anotherSourceBeginsWithNothingLookedAt() {
        view.show(Sources.model(Sources.PAGE));
        view.choose(3);
        view.hover(4);
        view.step(1);
        view.show(Sources.model("a text\n"));
        assertThat(view.chosen().get()).isEqualTo(-1);
        assertThat(view.hovered().get()).isEqualTo(-1);
        assertThat(view.remark().get()).isEqualTo(-1);
        assertThat(view.position().get()).startsWith("Ln 1, Col 1, char 0");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndWhatItShouldHaveBeen() {
        inspection.begin(new Span(4, 9), "Ln 2", "list", "a text");
        assertThat(inspection.open().get()).isTrue();
        assertThat(inspection.place().get()).isEqualTo("Ln 2");
        inspection.kind().set("code");
        inspection.note().set(" a note ");
        inspection.save();
        inspection.save();
        assertThat(said).containsExactly("4-9 code [a text] [a note]");
        assertThat(inspection.open().get()).isFalse();
    }

    @Test
    void aPlaceThatNothingShouldClaimHasNoText() {
        inspection.begin(new Span(4, 9), "Ln 2", "unclaimed", "a text");
        assertThat(inspection.kind().get()).isEqualTo("paragraph");
        inspection.kind().set("nothing");
        inspection.save();
        inspection.begin(new Span(4, 9), "Ln 2", "image", "a text");
        inspection.close();
        inspection.save();
        inspection.right();
        inspection.clear();
        assertThat(said).containsExactly("4-9 nothing [] []", "right", "clear");
        assertThatThrownBy(() -> new WrongHere(new Span(0, 1), "poem", "", ""))
                .hasMessageContaining("poem");
    }

    @Test
    void theLastVerdictIsSaidInWords() {
        assertThat(inspection.verdictWords()).isEqualTo("Not inspected yet");
        inspection.show(new LastVerdict(true, "ann", NOON.minusSeconds(7_200), "", false));
        assertThat(inspection.verdictWords()).isEqualTo("Parse right · ann, 2 h ago");
        assertThat(inspection.verdictTime()).isEqualTo("5 Mar 2026, 10:00:00");
        inspection.show(new LastVerdict(false, "bo", NOON, "should be a list", true));
        assertThat(inspection.verdictWords())
                .isEqualTo("Parse wrong · bo, now · should be a list · parsed otherwise since");
        inspection.show(new SampleStep(7, 1_050, "nightly", ""));
        assertThat(inspection.sample().get()).isEqualTo("nightly: 7 of 1,050");
        inspection.show((SampleStep) null);
        assertThat(inspection.sample().get()).isEmpty();
    }

    private @Nullable String step(int steps) {
        Remark remark = view.step(steps);
        return remark == null ? null : remark.code();
    }

    private static Problem problem(String code, @Nullable Span span) {
        return new Problem(code, Severity.INFO, "a test", span, null, null);
    }

    private InspectionHost host() {
        return new InspectionHost() {
            @Override
            public void judgeRight() {
                said.add("right");
            }

            @Override
            public void judgeWrong(WrongHere wrong) {
                said.add(
                        "%d-%d %s [%s] [%s]"
                                .formatted(
                                        wrong.span().start(),
                                        wrong.span().end(),
                                        wrong.kind(),
                                        wrong.expected(),
                                        wrong.note()));
            }

            @Override
            public void clear() {
                said.add("clear");
            }

            @Override
            public void leaveSample() {
                said.add("leave");
            }
        };
    }
}
