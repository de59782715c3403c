package dev.galley.session;

import dev.galley.article.Article;
import dev.galley.review.Draft;
import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/// A program that types until it is killed, and writes how far it got once a draft is stored.
final class TypingProgram {

    private TypingProgram() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Identity identity = Identity.ofProcess("Kim", Holder.WINDOW);
        try (Workspace workspace = Workspace.open(Path.of(args[0]), Access.WRITE, identity)) {
            Drafts drafts = workspace.drafts();
            Article article = drafts.editable(1).article();
            for (int typed = 1; ; typed++) {
                Article now = article.withTitle("typed " + typed);
                drafts.keep(new Draft(1, 1, now, Instant.EPOCH, "Kim"));
                out.println(typed);
            }
        }
    }
}
