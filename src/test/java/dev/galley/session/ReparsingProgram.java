package dev.galley.session;

import dev.galley.store.Access;
import dev.galley.store.Holder;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program that parses all stored texts again until it is killed, and writes a line for every
/// chunk once it is stored: how many posts are done.
final class ReparsingProgram {

    private ReparsingProgram() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Identity identity = Identity.ofProcess("Kim", Holder.COMMAND);
        try (Workspace workspace = Workspace.open(Path.of(args[0]), Access.WRITE, identity)) {
            workspace
                    .reparsing()
                    .run(
                            false,
                            new PostsProgress() {
                                @Override
                                public void at(long done, long total) {
                                    out.println(done);
                                }

                                @Override
                                public boolean cancelled() {
                                    return false;
                                }
                            });
        }
    }
}
