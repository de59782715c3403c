package dev.galley.cli;

import dev.galley.session.PostDetail;
import dev.galley.session.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// `galley show`.
@Command(
        name = "show",
        header = "Shows one post.",
        description = {
            "Shows content, meta, state, findings, revisions and conflicts. With --json one object:"
                    + " the members of `galley list --json`, then review, article, findings,"
                    + " parsed (as `galley parse` writes it), revisions and conflicts."
        },
        footer = {"", "Example:", "  galley show anp-009013-6543 --workspace review"})
final class GalleyShow implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the post; `galley list` shows it.")
    private String id = "";

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private JsonOption json = new JsonOption();

    GalleyShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            PostDetail detail = open.detail(NamedPost.find(open, id));
            if (json.wanted()) {
                console.results().object(out -> new DetailJson(out).object(detail));
            } else {
                new DetailText(console).show(detail);
            }
        }
        return ExitCode.DONE;
    }
}
