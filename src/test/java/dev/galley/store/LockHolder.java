package dev.galley.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/// A program that holds a workspace until it is ended.
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        long pid = ProcessHandle.current().pid();
        Holder holder = new Holder("Kim", "far-away", pid, Holder.WINDOW, Instant.EPOCH);
        try (Store store = Store.open(Path.of(args[0]), Access.WRITE, holder)) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(store.writable() ? "held" : "not held");
            if (System.in.read() >= 0) {
                out.println("told to go on");
            }
        }
    }
}
