package dev.galley.app;

import dev.galley.review.ParseVerdict;
import dev.galley.session.Judgement;
import dev.galley.session.Outcome;
import dev.galley.session.Sample;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Records what QA says of parses, and takes it back. A verdict goes on to the next post while a
/// sample is walked through. Belongs to the FX thread.
final class Verdicts {

    private static final String UNDO = "Undo";

    private final Desk desk;
    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Background commands;
    private final SampleWalk walk;
    private final Runnable changed;
    private final Deque<Integer> said = new ArrayDeque<>();
    private @Nullable Notice own;

    /// What was recorded, and how the sample stands that is walked through.
    private record Recorded(Outcome outcome, @Nullable Sample sample) {}

    /// @param changed runs when another verdict stands
    Verdicts(Desk desk, Background commands, SampleWalk walk, Runnable changed) {
        this.desk = desk;
        this.workspace = desk.opened().workspace();
        this.notices = desk.notices();
        this.commands = commands;
        this.walk = walk;
        this.changed = changed;
        notices.toast().subscribe(this::heard);
    }

    /// Says something of the parse of a post.
    void judge(Shown about, ParseVerdict verdict) {
        if (!workspace.writable()) {
            notices.say(Notice.warning("This window only reads; nothing was recorded.", List.of()));
            return;
        }
        int post = about.post();
        String sample = walk.name();
        boolean clears = verdict instanceof ParseVerdict.Cleared;
        if (!clears) {
            walk.judging(post);
        }
        record(
                post,
                () -> workspace.inspection().judge(post, verdict),
                recorded -> {
                    if (recorded.outcome() instanceof Outcome.Done && !clears) {
                        said.push(post);
                        say(words(about, verdict), post, recorded.sample());
                    } else {
                        tell(recorded.outcome());
                    }
                },
                sample);
    }

    /// Takes back what was said last, where nothing else was done since, and goes to that post.
    ///
    /// @return whether there is something to take back
    boolean takeBackLast() {
        Integer post = said.poll();
        if (post != null) {
            takeBack(post);
        }
        return post != null;
    }

    /// What stood before stands again.
    private void takeBack(int post) {
        said.remove(post);
        record(
                post,
                () -> workspace.inspection().judge(post, before(post)),
                recorded -> {
                    tell(recorded.outcome());
                    desk.list().selectPost(post);
                },
                null);
    }

    private ParseVerdict before(int post) {
        List<Judgement> all = workspace.inspection().verdicts(post);
        return all.size() < 2
                ? new ParseVerdict.Cleared(null)
                : all.get(all.size() - 2).said().verdict();
    }

    /// A sample as it stands now. Blocks; on any thread.
    @Nullable Sample sample(@Nullable String name) {
        return name == null
                ? null
                : workspace.inspection().samples().stream()
                        .filter(sample -> sample.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private interface Then {
        void recorded(Recorded recorded);
    }

    private void record(int post, Callable<Outcome> work, Then then, @Nullable String sample) {
        commands.<Recorded>run(
                () -> new Recorded(work.call(), sample(sample)),
                recorded -> {
                    walk.judged(post);
                    then.recorded(recorded);
                    changed.run();
                },
                error -> {
                    walk.judged(post);
                    notices.failed("record what you said of the parse", error);
                });
    }

    /// Says what was recorded, or at the end of a sample what has come of it.
    private void say(String words, int post, @Nullable Sample sample) {
        boolean done = sample != null && sample.standing().left() == 0;
        Notice notice =
                done
                        ? Notice.info(SampleWalk.result(Objects.requireNonNull(sample)))
                                .offering(new Offer("Back to the samples", walk::leave))
                        : Notice.info(words).offering(new Offer(UNDO, () -> takeBack(post)));
        own = notice;
        notices.say(notice);
    }

    private void tell(Outcome outcome) {
        notices.say(
                switch (outcome) {
                    case Outcome.Done _ -> Notice.info("Took the verdict back");
                    case Outcome.Nothing nothing -> Notice.info(sentence(nothing.why()));
                    case Outcome.Refused refused -> Notice.warning(refused.why(), List.of());
                });
    }

    private static String sentence(String why) {
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
    }

    private static String words(Shown about, ParseVerdict verdict) {
        String post = "Parse of “" + about.name() + "” ";
        return switch (verdict) {
            case ParseVerdict.Right _ -> post + "right";
            case ParseVerdict.Wrong wrong -> post + "wrong: it should be " + wrong.kind();
            case ParseVerdict.Cleared _ -> post + "not judged";
        };
    }

    /// Another step that can be undone comes first from now on.
    private void heard(@Nullable Notice notice) {
        Offer offer = notice == null ? null : notice.offer();
        if (offer != null && offer.label().equals(UNDO) && !Objects.equals(notice, own)) {
            said.clear();
        }
    }
}
