package dev.galley.app;

import dev.galley.review.Share;
import dev.galley.session.Batches;
import dev.galley.session.Inspection;
import dev.galley.session.Outcome;
import dev.galley.session.Sample;
import dev.galley.session.SampleOrder;
import dev.galley.session.Workspace;
import dev.galley.ui.insight.SampleLine;
import dev.galley.ui.insight.SamplesHost;
import dev.galley.ui.insight.SamplesViewModel;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;

/// The samples that QA walks through: drawing them, showing how they stand, and writing what was
/// wrong as regression cases. Belongs to the FX thread.
final class QaSamples implements SamplesHost {

    private static final int MOST_SEED = 1_000_000;
    private static final String BATCH = "batch:";

    private final Consumer<String> walk;
    private final PathChooser chooser;
    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Background reading;
    private final Background commands;
    private final SamplesViewModel model;
    private Runnable onDrawn = () -> {};

    /// What is read of them.
    private record Read(List<SampleLine> lines, List<SamplesViewModel.BatchChoice> batches) {}

    /// @param walk begins the walk through the sample of a name
    QaSamples(Desk desk, Lanes lanes, PathChooser chooser, Consumer<String> walk) {
        this.walk = walk;
        this.chooser = chooser;
        workspace = desk.opened().workspace();
        notices = desk.notices();
        reading = lanes.reading();
        commands = lanes.commands();
        SecureRandom random = new SecureRandom();
        model = new SamplesViewModel(this, () -> random.nextInt(MOST_SEED));
        model.writable().set(workspace.writable());
    }

    /// Calls back when a sample was drawn and is listed.
    void onDrawn(Runnable listed) {
        onDrawn = listed;
    }

    SamplesViewModel model() {
        return model;
    }

    /// Reads how they stand now.
    ///
    /// @param shown runs when that is shown
    void refresh(Runnable shown) {
        reading.<Read>run(
                "read the samples",
                this::read,
                read -> {
                    model.show(read.lines(), read.batches());
                    shown.run();
                },
                notices);
    }

    @Override
    public void draw(String batch, int n, long seed) {
        String query = batch.isEmpty() ? "" : Batches.query(batch);
        commands.<Drawn>run(
                "draw a sample",
                () -> {
                    Inspection inspection = workspace.inspection();
                    Outcome outcome = inspection.draw(new SampleOrder(query, n, seed, null));
                    List<Sample> samples = inspection.samples();
                    return new Drawn(outcome, samples.isEmpty() ? "" : samples.getLast().name());
                },
                drawn -> drawn(drawn.outcome(), drawn.name()),
                notices);
    }

    /// What came of drawing, and the name of the sample that was drawn last.
    private record Drawn(Outcome outcome, String name) {}

    private void drawn(Outcome outcome, String name) {
        switch (outcome) {
            case Outcome.Done done -> {
                Offer walk = new Offer("Walk", () -> walk(name));
                String posts = Counted.posts(done.posts().length);
                notices.say(Notice.info("Drew " + name + ": " + posts).offering(walk));
                refresh(onDrawn);
            }
            case Outcome.Nothing nothing -> notices.say(Notice.info(nothing.why()));
            case Outcome.Refused refused -> notices.say(Notice.warning(refused.why(), List.of()));
        }
    }

    @Override
    public void walk(String name) {
        walk.accept(name);
    }

    @Override
    public void exportCases() {
        chooser.folder("Export regression cases")
                .ifPresent(
                        folder ->
                                reading.<Integer>run(
                                        "write the regression cases",
                                        () -> workspace.inspection().exportCases(folder),
                                        written -> say(written, folder.toString()),
                                        notices));
    }

    private void say(int written, String folder) {
        String cases = written == 1 ? "1 case" : Counted.of(written) + " cases";
        notices.say(
                Notice.info(
                        written == 0
                                ? "No parse is judged wrong, so there is nothing to write"
                                : "Wrote " + cases + " to " + folder));
    }

    private Read read() {
        List<SampleLine> lines =
                workspace.inspection().samples().reversed().stream().map(QaSamples::line).toList();
        List<SamplesViewModel.BatchChoice> batches =
                workspace.batches().overview().stream()
                        .filter(batch -> batch.origin() != null)
                        .map(b -> new SamplesViewModel.BatchChoice(b.name(), b.posts()))
                        .toList();
        return new Read(lines, batches);
    }

    private static SampleLine line(Sample sample) {
        Share share = sample.standing().share();
        String query = sample.query();
        String batch = query.startsWith(BATCH) ? query.substring(BATCH.length()) : query;
        return new SampleLine(
                sample.name(),
                batch.replace("\"", ""),
                sample.chance().seed(),
                sample.posts().length,
                sample.standing().right(),
                sample.standing().wrong(),
                share.value().orElse(Double.NaN),
                share.low(),
                share.high());
    }
}
