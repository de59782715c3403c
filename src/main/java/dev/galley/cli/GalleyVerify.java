package dev.galley.cli;

import dev.galley.export.ExportException;
import dev.galley.session.Workspace;
import dev.galley.store.VerifyReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `galley verify`.
@Command(
        name = "verify",
        header = "Checks that a workspace is whole.",
        description = {
            "Checks the store, the chain of the journal, and that the state of every post is what"
                    + " the journal leads to; with a manifest also that the journal still holds"
                    + " what was exported. Changes nothing. Each fault is named on standard error;"
                    + " the last line of standard output is `whole` only where there is none."
        },
        footer = {
            "",
            "Examples:",
            "  galley verify --workspace review",
            "  galley verify --workspace review --manifest may.jsonl.manifest.json"
        })
final class GalleyVerify implements Callable<Integer> {

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "The manifest that an export wrote beside its file.")
    private @Nullable Path manifest;

    GalleyVerify(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ExportException {
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            VerifyReport report = open.verify(manifest);
            report.faults().forEach(console.messages()::say);
            Results results = console.results();
            results.line(checked("journal entries", report.entries()));
            results.line(checked("posts", report.posts()));
            results.line(checked("revisions", report.revisions()));
            results.line(checked("source texts", report.sources()));
            if (manifest != null) {
                results.line(
                        "checked the manifest "
                                + Plain.line(manifest.toString())
                                + " against the journal, not the exported file");
            }
            results.line(report.whole() ? "whole" : "not whole");
            return report.whole() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static String checked(String what, long count) {
        return String.format(Locale.ROOT, "checked %,d %s", count, what);
    }
}
