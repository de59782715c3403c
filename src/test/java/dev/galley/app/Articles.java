package dev.galley.app;

import com.fasterxml.jackson.databind.ObjectMapper;

import dev.galley.review.Decision;
import dev.galley.session.DecideCommand;
import dev.galley.session.Identity;
import dev.galley.session.ImportProgress;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.store.Access;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of small articles, and workspaces that hold them.
final class Articles {

    /// So many posts at both ends of a large workspace are whole articles.
    private static final int WHOLE = 300;

    private Articles() {}

    /// Writes articles 1 to n into a folder.
    static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("article-%03d.txt".formatted(i)), text(i));
        }
        return folder;
    }

    /// A workspace with articles in it, open to write.
    static Workspace workspace(Path temp, int count) throws IOException {
        Workspace workspace = open(temp.resolve("workspace"));
        if (count > 0) {
            workspace.importPaths(List.of(write(temp.resolve("in"), count)), new Silent());
        }
        return workspace;
    }

    /// A closed workspace with many posts: the sample articles again and again, where people walk,
    /// and short ones with scores of all kinds between them, which are quicker to import.
    static Path manyPosts(Path temp, int count) throws IOException {
        List<String> texts = samples();
        ObjectMapper json = new ObjectMapper();
        Path file = temp.resolve("many.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                boolean whole = i < WHOLE || i >= count - WHOLE;
                String text = whole ? texts.get(i % texts.size()) : scored(i);
                out.write(json.writeValueAsString(Map.of("id", "post-" + i, "text", text)));
                out.newLine();
            }
        }
        Path folder = temp.resolve("workspace");
        try (Workspace workspace = open(folder)) {
            workspace.importPaths(List.of(file), new Silent());
        }
        return folder;
    }

    private static List<String> samples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of("sample-seeds"))) {
            for (Path sample :
                    samples.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(sample).replaceAll("(?m)^.*source id: .*\\R", ""));
            }
        }
        return texts;
    }

    /// An approval of all posts.
    static DecideCommand approveAll() {
        return new DecideCommand(
                Decision.APPROVE, new Selection.ByQuery(""), List.of(), null, false);
    }

    /// Nobody who hears of an import; that something fails is a failure of the test.
    static ImportProgress silent() {
        return new Silent();
    }

    static Workspace open(Path folder) {
        return Workspace.open(folder, Access.WRITE, Identity.ofProcess("Kim", "window"));
    }

    /// A short article with scores, a stack and a difficulty of its own.
    private static String scored(int number) {
        String level = List.of("beginner", "intermediate", "advanced").get(number % 3);
        return """
        %s
        alphanode post meta

        topicsubject %d
        stack
          • stack %d
        code languagepython
        difficulty%s
        score
          • quality: %d
          • freshness: %d
        flags
          • needs human review: %d
        """
                .formatted(
                        text(number),
                        number % 7,
                        number % 40,
                        level,
                        number % 101,
                        number * 7 % 101,
                        number % 11 == 0 ? 1 : 0);
    }

    private static String text(int number) {
        return """
        Article number %d

        The first paragraph of article %d says what it is about.

        The second paragraph says a little more.
        """
                .formatted(number, number);
    }

    private static final class Silent implements ImportProgress {
        @Override
        public void at(long done, long total) {}

        @Override
        public void failed(String path, String message) {
            throw new AssertionError(path + ": " + message);
        }

        @Override
        public void conflict(String id, String path) {
            throw new AssertionError(path);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
