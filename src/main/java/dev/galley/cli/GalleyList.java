package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.catalog.Sort;
import dev.galley.review.PostRow;
import dev.galley.session.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// `galley list`.
@Command(
        name = "list",
        header = "Lists posts, as the queue in the window shows them.",
        description = {
            "For people: aligned columns, with ! for a post that needs human review and - for what"
                    + " is missing. Q, F, D and C are the scores for quality, freshness, depth and"
                    + " clarity."
        },
        footer = {
            "",
            "Examples:",
            "  galley list --workspace review --query \"status:unreviewed quality:<60\"",
            "  galley list --workspace review --sort quality:desc --limit 20",
            "  galley list --workspace review --query needs-review:yes --json"
        })
final class GalleyList implements Callable<Integer> {

    /// Rows that are fetched together.
    private static final int CHUNK = 1000;

    private final Console console;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private QueryOption query = new QueryOption();
    @Mixin private JsonOption json = new JsonOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many posts. Without it, all.")
    private @Nullable Integer limit;

    @Option(
            names = "--sort",
            paramLabel = "FIELD[:desc]",
            description = "The order, by one of the fields below; posts without a value come last.")
    private String sort = "";

    GalleyList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws QueryException {
        if (limit != null && limit < 0) {
            throw new WrongUsage("--limit takes a whole number, 0 or more, and got: " + limit);
        }
        String asked = query.text();
        if (!sort.isEmpty()) {
            Sort.parse(sort);
        }
        try (Workspace open = console.workspaces().read(workspace.folder())) {
            int missing = asked.isEmpty() ? 0 : open.indexing().missing();
            if (missing > 0) {
                console.messages()
                        .say(
                                ("The words of %,d posts are not indexed yet; a query for words"
                                                + " leaves them out. The next command that writes"
                                                + " makes up for it, or the program that imports.")
                                        .formatted(missing));
            }
            int[] posts = open.list(asked, sort).posts();
            write(
                    open,
                    limit == null ? posts : Arrays.copyOf(posts, Math.min(limit, posts.length)));
        }
        return ExitCode.DONE;
    }

    private void write(Workspace open, int[] posts) {
        PostTable table = null;
        for (int from = 0; from < posts.length; from += CHUNK) {
            int to = Math.min(posts.length, from + CHUNK);
            List<PostRow> rows = open.rows(Arrays.copyOfRange(posts, from, to));
            if (json.wanted()) {
                rows.forEach(r -> console.results().object(out -> new PostJson(out).object(r)));
                continue;
            }
            if (table == null) {
                table = new PostTable(rows, console.columns());
                console.results().line(table.headings());
            }
            for (PostRow row : rows) {
                console.results().line(table.row(row));
            }
        }
    }
}
