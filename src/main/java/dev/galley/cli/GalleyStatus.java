package dev.galley.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.session.StatusCounts;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `galley status`.
@Command(
        name = "status",
        header = "Counts the posts of a workspace.",
        description = "Counts by state, by flag and by problem.",
        footer = {
            "",
            "Examples:",
            "  galley status --workspace review",
            "  galley status --workspace review --json"
        })
final class GalleyStatus implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private JsonOption json = new JsonOption();

    GalleyStatus(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            StatusCounts counts = open.status();
            if (json.wanted()) {
                console.results().object(out -> write(out, counts));
            } else {
                show(counts);
            }
        }
        return ExitCode.DONE;
    }

    private void show(StatusCounts counts) {
        Table table = new Table().left("", 24).right("posts", 9);
        row(table, "posts", counts.posts());
        section(table, "BY STATE", counts.byStatus());
        console.results().line("");
        console.results().line("BY FLAG");
        row(table, "needs human review", counts.needsReview());
        row(table, "changed since approval", counts.changed());
        section(table, "BY PROBLEM", counts.problems());
    }

    private void section(Table table, String heading, Map<String, Integer> counts) {
        console.results().line("");
        console.results().line(heading);
        if (counts.isEmpty()) {
            console.results().line("none");
        }
        counts.forEach((name, count) -> row(table, name, count));
    }

    private void row(Table table, String name, int count) {
        console.results().line(table.row(List.of(Plain.line(name), Integer.toString(count))));
    }

    private static void write(JsonGenerator out, StatusCounts counts) throws IOException {
        out.writeStartObject();
        out.writeNumberField("posts", counts.posts());
        writeCounts(out, "status", counts.byStatus());
        out.writeNumberField("needs_human_review", counts.needsReview());
        out.writeNumberField("changed_since_approval", counts.changed());
        writeCounts(out, "problems", counts.problems());
        out.writeEndObject();
    }

    private static void writeCounts(JsonGenerator out, String key, Map<String, Integer> counts)
            throws IOException {
        out.writeObjectFieldStart(key);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.writeNumberField(count.getKey(), count.getValue());
        }
        out.writeEndObject();
    }
}
