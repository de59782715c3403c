package dev.galley.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.JournalEntry;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `galley log`.
@Command(
        name = "log",
        header = "Writes the journal, oldest first.",
        description = {
            "What was done, by whom, and when. Every entry carries the hash of the one before, so"
                    + " that a journal that was changed is seen by `galley verify`."
        },
        footer = {
            "",
            "Examples:",
            "  galley log --workspace review",
            "  galley log --workspace review --json"
        })
final class GalleyLog implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private JsonOption json = new JsonOption();

    GalleyLog(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            if (json.wanted()) {
                open.journal(entry -> console.results().object(out -> write(out, entry)));
            } else {
                show(open);
            }
        }
        return ExitCode.DONE;
    }

    private void show(Workspace open) {
        Table table = new Table().right("SEQ", 6).left("AT", 19).left("WHO", 16).left("WHAT", 0);
        console.results().line(table.headings());
        open.journal(
                entry ->
                        console.results()
                                .line(
                                        table.row(
                                                List.of(
                                                        Long.toString(entry.seq()),
                                                        console.local(entry.at()),
                                                        Plain.line(who(entry)),
                                                        Plain.line(
                                                                EventSummary.of(entry.event()))))));
    }

    private static String who(JournalEntry entry) {
        return entry.who().equals(entry.login())
                ? entry.who()
                : entry.who() + " (" + entry.login() + ")";
    }

    private static void write(JsonGenerator out, JournalEntry entry) throws IOException {
        out.writeStartObject();
        out.writeNumberField("seq", entry.seq());
        out.writeStringField("at", entry.at().toString());
        out.writeStringField("who", entry.who());
        out.writeStringField("login", entry.login());
        out.writeStringField("kind", entry.event().kind());
        out.writeNumberField("posts", posts(entry.event()));
        out.writeStringField("summary", EventSummary.of(entry.event()));
        out.writeStringField("hash", entry.hash());
        out.writeEndObject();
    }

    private static int posts(Event event) {
        return event instanceof Event.PostsExported exported
                ? exported.exported()
                : event.posts().length;
    }
}
