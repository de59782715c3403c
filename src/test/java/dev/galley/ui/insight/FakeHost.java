package dev.galley.ui.insight;

import dev.galley.text.Span;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A window that remembers what it was asked.
final class FakeHost implements InsightHost, SamplesHost {

    final List<String> did = new CopyOnWriteArrayList<>();
    Optional<Path> chosen = Optional.empty();

    @Override
    public void showPosts(String query) {
        did.add("posts " + query);
    }

    @Override
    public void openSource(String id, @Nullable Span span) {
        did.add("source " + id + (span == null ? "" : " " + span.start() + ".." + span.end()));
    }

    @Override
    public Optional<Path> chooseHtmlFile(String proposed) {
        did.add("choose " + proposed);
        return chosen;
    }

    @Override
    public void saved(Path file) {
        did.add("saved " + file);
    }

    @Override
    public void draw(String batch, int n, long seed) {
        did.add("draw " + batch + " " + n + " " + seed);
    }

    @Override
    public void walk(String name) {
        did.add("walk " + name);
    }

    @Override
    public void exportCases() {
        did.add("export");
    }
}
