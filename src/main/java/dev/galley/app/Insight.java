package dev.galley.app;

import dev.galley.text.Span;
import dev.galley.ui.insight.InsightHost;
import dev.galley.ui.insight.InsightPane;
import dev.galley.ui.insight.InsightSource;
import dev.galley.ui.insight.InsightViewModel;
import dev.galley.ui.insight.SamplesPane;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.Offer;
import dev.galley.ui.kit.Times;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The screen of QA: the samples and the corpus report. Made when somebody goes there first.
/// Belongs to the FX thread.
final class Insight implements InsightHost {

    private final Desk desk;
    private final Lanes lanes;
    private final Ways ways;

    /// What leads out of the screen.
    ///
    /// @param source shows the source of posts
    /// @param open shows a file outside the window
    /// @param list moves the focus to the list of posts
    record Ways(PathChooser chooser, SourceTab source, Consumer<Path> open, Runnable list) {}

    Insight(Desk desk, Lanes lanes, Ways ways) {
        this.desk = desk;
        this.lanes = lanes;
        this.ways = ways;
    }

    /// The screen.
    Node pane() {
        InsightViewModel model =
                new InsightViewModel(
                        InsightSource.of(desk.opened().workspace().reporting()),
                        lanes.reading(),
                        desk.notices(),
                        this,
                        Times.here());
        QaSamples samples = new QaSamples(desk, lanes, ways.chooser(), this::walk);
        InsightPane pane = new InsightPane(model, new SamplesPane(samples.model()));
        samples.onDrawn(pane::focus);
        desk.list().query().subscribe(model::show);
        desk.screen()
                .place()
                .subscribe(
                        place -> {
                            if (place == Screen.Place.INSIGHT) {
                                samples.refresh(pane::focus);
                            }
                        });
        desk.opened()
                .workspace()
                .onChange(_ -> lanes.reading().deliver(() -> changed(model, samples)));
        return pane.node();
    }

    private void changed(InsightViewModel model, QaSamples samples) {
        model.changed();
        if (desk.screen().place().get() == Screen.Place.INSIGHT) {
            samples.refresh(() -> {});
        }
    }

    private void walk(String sample) {
        ways.source().walk().start(sample);
        ways.list().run();
    }

    @Override
    public void showPosts(String query) {
        desk.showPosts(query);
        ways.list().run();
    }

    @Override
    public void openSource(String id, @Nullable Span span) {
        ways.source().reveal(id, span);
        ways.source().walk().lookAside("id:" + SampleWalk.quoted(id));
        ways.list().run();
    }

    @Override
    public Optional<Path> chooseHtmlFile(String proposed) {
        return ways.chooser().fileToWrite(proposed);
    }

    @Override
    public void saved(Path file) {
        Offer open = new Offer("Open", () -> ways.open().accept(file));
        desk.notices().say(Notice.info("Saved the report as " + file).offering(open));
    }
}
