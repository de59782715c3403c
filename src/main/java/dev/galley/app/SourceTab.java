package dev.galley.app;

import dev.galley.review.ParseVerdict;
import dev.galley.session.Judgement;
import dev.galley.session.Outcome;
import dev.galley.session.PostDetail;
import dev.galley.session.Workspace;
import dev.galley.text.Span;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.kit.Times;
import dev.galley.ui.source.InspectionHost;
import dev.galley.ui.source.LastVerdict;
import dev.galley.ui.source.SampleStep;
import dev.galley.ui.source.SourceModel;
import dev.galley.ui.source.SourcePane;
import dev.galley.ui.source.WrongHere;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The source of the post on screen, read only while its tab is open, and what QA says of its
/// parse. A verdict goes on to the next post while a sample is walked through. Belongs to the FX
/// thread.
final class SourceTab implements InspectionHost {

    private static final Pattern SAMPLE =
            Pattern.compile("(?:^|\\s)sample:(?:\"([^\"]+)\"|([^\\s,]+))(?=\\s|$)");

    private final Desk desk;
    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Background commands;
    private final Latest reading;
    private final SourcePane pane;
    private @Nullable Shown shown;
    private @Nullable Span wanted;
    private boolean made;

    /// What is read when a post is shown.
    private record Read(SourceModel source, @Nullable LastVerdict verdict) {}

    SourceTab(Desk desk, Lanes lanes) {
        this.desk = desk;
        workspace = desk.opened().workspace();
        notices = desk.notices();
        commands = lanes.commands();
        reading = new Latest(lanes.reading());
        pane = new SourcePane(lanes.reading(), this, Times.here());
        desk.screen().tab().subscribe(_ -> read());
    }

    /// The pane to put under the tab.
    Node node() {
        return pane.node();
    }

    SourcePane pane() {
        return pane;
    }

    /// Takes over which post is on screen.
    void show(@Nullable Shown now) {
        shown = now;
        made = false;
        if (now == null) {
            reading.drop();
            pane.show(null);
        }
        read();
    }

    /// Opens the tab, and lights a place in the post that comes next or is there.
    void reveal(@Nullable Span span) {
        wanted = span;
        desk.screen().tab().set(Screen.Tab.SOURCE);
        read();
    }

    @Override
    public void judgeRight() {
        judge(new ParseVerdict.Right(null));
    }

    @Override
    public void judgeWrong(WrongHere wrong) {
        judge(
                new ParseVerdict.Wrong(
                        wrong.span(), wrong.kind(), given(wrong.expected()), given(wrong.note())));
    }

    @Override
    public void clear() {
        judge(new ParseVerdict.Cleared(null));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    private void judge(ParseVerdict verdict) {
        Shown about = shown;
        if (about != null) {
            commands.<Outcome>run(
                    "record what you said of the parse",
                    () -> workspace.inspection().judge(about.post(), verdict),
                    outcome -> judged(about.post(), verdict, outcome),
                    notices);
        }
    }

    private void judged(int post, ParseVerdict verdict, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                Notice said = Notice.info(done.summary());
                boolean cleared = verdict instanceof ParseVerdict.Cleared;
                notices.say(
                        cleared ? said : said.offering(new Offer("Undo", () -> takeBack(post))));
                if (step() != null && !cleared) {
                    desk.list().next();
                }
            }
            case Outcome.Nothing nothing -> {
                notices.say(Notice.info(nothing.why()));
                if (step() != null) {
                    desk.list().next();
                }
            }
            case Outcome.Refused refused -> notices.say(Notice.warning(refused.why(), List.of()));
        }
        made = false;
        read();
    }

    private void takeBack(int post) {
        commands.<Outcome>run(
                "take back what you said of the parse",
                () -> workspace.inspection().judge(post, new ParseVerdict.Cleared(null)),
                outcome -> judged(post, new ParseVerdict.Cleared(null), outcome),
                notices);
    }

    private void read() {
        Shown now = shown;
        if (now == null || desk.screen().tab().get() != Screen.Tab.SOURCE) {
            return;
        }
        if (made) {
            lightWanted();
            return;
        }
        reading.run(
                () -> read(now.detail()),
                found -> present(now.post(), found),
                error -> notices.failed("read the source", error));
    }

    private Read read(PostDetail detail) {
        int post = detail.row().facts().post();
        SourceModel source = SourcePane.prepare(detail, workspace.source(post).text());
        List<Judgement> said = workspace.inspection().verdicts(post);
        String stands = detail.row().facts().inspected().verdict();
        return new Read(source, said.isEmpty() ? null : last(said.getLast(), stands));
    }

    private static @Nullable LastVerdict last(Judgement judgement, @Nullable String stands) {
        boolean stale = ParseVerdict.STALE.equals(stands);
        return switch (judgement.said().verdict()) {
            case ParseVerdict.Right _ ->
                    new LastVerdict(true, judgement.by(), judgement.at(), "", stale);
            case ParseVerdict.Wrong wrong ->
                    new LastVerdict(
                            false,
                            judgement.by(),
                            judgement.at(),
                            "should be " + wrong.kind(),
                            stale);
            case ParseVerdict.Cleared _ -> null;
        };
    }

    private void present(int post, Read found) {
        Shown now = shown;
        if (now == null || now.post() != post) {
            return;
        }
        if (!made) {
            pane.show(found.source());
        }
        made = true;
        pane.showVerdict(found.verdict());
        pane.showSample(step());
        lightWanted();
    }

    private void lightWanted() {
        Span span = wanted;
        Shown now = shown;
        if (span != null && now != null && now.post() == desk.list().post().get()) {
            wanted = null;
            pane.reveal(span);
        }
    }

    /// Where one is in the sample that the list shows, or null where it shows none.
    private @Nullable SampleStep step() {
        String name = sampleIn(desk.list().query().get());
        int at = desk.list().selected().get() + 1;
        return name == null || at < 1 ? null : new SampleStep(at, desk.list().size(), name);
    }

    /// The sample that a query names, or null.
    static @Nullable String sampleIn(String query) {
        Matcher matcher = SAMPLE.matcher(query);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
