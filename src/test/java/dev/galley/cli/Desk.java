package dev.galley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder with drafts and a workspace, and the program to work on them.
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Galley galley = new Galley();

    Desk(Path folder) {
        this.folder = folder;
    }

    /// A file or folder on the desk.
    Path at(String name) {
        return folder.resolve(name);
    }

    /// Writes a draft with a meta box.
    ///
    /// @param flag 1 where the draft needs human review
    void draft(String id, int quality, int flag) {
        draft(id, "about " + id, quality, flag);
    }

    /// Writes a draft with a title of its own.
    void draft(String id, String title, int quality, int flag) {
        write(
                "drafts/" + id + ".txt",
                """
                %s

                nobody plans a week around this, yet it decides how the services behave.

                closing notes

                leave the numbers, the command and the doubt beside the code.

                alphanode post meta

                topicwhat we check
                difficultyintermediate
                score
                  • quality: %d
                  • clarity: 59
                flags
                  • needs human review: %d
                payload
                  • source id: %s
                """
                        .formatted(title, quality, flag, id));
    }

    /// Writes a file.
    void write(String name, String text) {
        try {
            Files.createDirectories(at(name).resolveSibling("."));
            Files.writeString(at(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file.
    String text(String name) {
        try {
            return Files.readString(at(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Imports all drafts.
    Galley.Ran importDrafts() {
        return run("import", at("drafts").toString());
    }

    /// Runs a command on the workspace.
    Galley.Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--workspace");
        all.add(at("review").toString());
        return galley.run(all.toArray(String[]::new));
    }

    /// Runs a command on the workspace whose words have no blanks in them.
    Galley.Ran does(String command) {
        return run(command.split(" ", -1));
    }

    /// The objects that a command writes as JSON.
    List<JsonNode> json(String command) {
        return does(command + " --json").lines().stream().map(Desk::object).toList();
    }

    /// The status of a post.
    String status(String id) {
        return json("list --query id:" + id).getFirst().path("status").asText();
    }

    private static JsonNode object(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
