package dev.galley.app;

import dev.galley.review.ParseVerdict;
import dev.galley.review.PostFacts;
import dev.galley.session.Judgement;
import dev.galley.session.PostDetail;
import dev.galley.session.Sample;
import dev.galley.session.Workspace;
import dev.galley.text.Span;
import dev.galley.ui.kit.Latest;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Times;
import dev.galley.ui.source.InspectionHost;
import dev.galley.ui.source.LastVerdict;
import dev.galley.ui.source.SourceModel;
import dev.galley.ui.source.SourcePane;
import dev.galley.ui.source.WrongHere;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The source of the post on screen, read only while its tab is open, and what QA says of its
/// parse. Belongs to the FX thread.
final class SourceTab implements InspectionHost {

    private final Desk desk;
    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Latest reading;
    private final SourcePane pane;
    private final SampleWalk walk;
    private final Verdicts verdicts;
    private @Nullable Shown shown;
    private @Nullable Wanted wanted;
    private boolean made;
    private boolean waiting;

    /// A place to be lit in a post that may still be on its way.
    private record Wanted(String id, Span span) {}

    /// What is read when a post is shown.
    ///
    /// @param source null where it is on screen already
    private record Read(
            @Nullable SourceModel source, @Nullable LastVerdict verdict, @Nullable Sample sample) {}

    SourceTab(Desk desk, Lanes lanes) {
        this.desk = desk;
        workspace = desk.opened().workspace();
        notices = desk.notices();
        reading = new Latest(lanes.reading());
        pane = new SourcePane(lanes.reading(), this, Times.here());
        walk = new SampleWalk(desk);
        verdicts = new Verdicts(desk, lanes.commands(), walk, this::read);
        desk.screen().tab().subscribe(_ -> read());
        desk.list().query().subscribe((_, _) -> read());
        pane.isBeingJudged()
                .subscribe(
                        judging -> {
                            if (judging) {
                                notices.hush();
                            }
                        });
    }

    /// The pane to put under the tab.
    Node node() {
        return pane.node();
    }

    SourcePane pane() {
        return pane;
    }

    /// The walk through a sample.
    SampleWalk walk() {
        return walk;
    }

    /// Takes back what was said last of a parse, where nothing else was done since.
    ///
    /// @return whether there was something
    boolean takeBackLast() {
        return verdicts.takeBackLast();
    }

    /// Takes over which post is on screen.
    void show(@Nullable Shown now) {
        boolean same = now != null && shown != null && isSameParse(now, shown);
        shown = now;
        made = made && same;
        waiting = waiting && now != null;
        if (now == null) {
            reading.drop();
            pane.show(null);
        }
        read();
    }

    private static boolean isSameParse(Shown now, Shown before) {
        PostDetail after = now.detail();
        PostDetail was = before.detail();
        return now.post() == before.post()
                && after.parsed().equals(was.parsed())
                && after.article().equals(was.article())
                && after.findings().equals(was.findings());
    }

    /// Opens the tab, and lights a place in a post that comes next or is there.
    ///
    /// @param span null for no place
    void reveal(String id, @Nullable Span span) {
        wanted = span == null ? null : new Wanted(id, span);
        desk.screen().tab().set(Screen.Tab.SOURCE);
        read();
    }

    @Override
    public void judgeRight() {
        Shown about = shown;
        if (about != null && isOnScreen(about)) {
            verdicts.judge(about, new ParseVerdict.Right(null));
        } else {
            waiting = true;
        }
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

    @Override
    public void leaveSample() {
        walk.leave();
    }

    private void judge(ParseVerdict verdict) {
        Shown about = shown;
        if (about != null && isOnScreen(about)) {
            verdicts.judge(about, verdict);
        }
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    /// Whether the source of a post is what one looks at: the one selected may be on its way.
    private boolean isOnScreen(Shown about) {
        return made && about.post() == desk.list().post().get();
    }

    private void read() {
        Shown now = shown;
        if (now == null || desk.screen().tab().get() != Screen.Tab.SOURCE) {
            return;
        }
        boolean again = made;
        String sample = walk.name();
        reading.run(
                () -> read(now.detail(), again, sample),
                found -> present(now.post(), found),
                error -> notices.failed("read the source", error));
    }

    private Read read(PostDetail detail, boolean again, @Nullable String sample) {
        int post = detail.row().facts().post();
        SourceModel source =
                again ? null : SourcePane.prepare(detail, workspace.source(post).text());
        List<Judgement> said = workspace.inspection().verdicts(post);
        PostFacts facts = workspace.snapshot().catalog().facts(post);
        boolean stale = facts != null && ParseVerdict.STALE.equals(facts.inspected().verdict());
        return new Read(
                source,
                said.isEmpty() ? null : last(said.getLast(), stale),
                sample == null ? null : verdicts.sample(sample));
    }

    private static @Nullable LastVerdict last(Judgement judgement, boolean stale) {
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
        if (found.source() != null) {
            pane.show(found.source());
            made = true;
        }
        pane.showVerdict(found.verdict());
        pane.showSample(walk.step(found.sample()));
        lightWanted(now);
        if (waiting && isOnScreen(now)) {
            waiting = false;
            judgeRight();
        }
    }

    private void lightWanted(Shown now) {
        Wanted place = wanted;
        if (place != null && place.id().equals(now.detail().row().id())) {
            wanted = null;
            pane.reveal(place.span());
        }
    }
}
