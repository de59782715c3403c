package dev.galley.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a person may be called, as far as the computer knows.
///
/// @param login the name of the account
/// @param accounts the file with the full names of the accounts, where the system has one
public record LoginName(String login, Path accounts) {

    private static final int FULL_NAME = 4;

    /// The account that runs this program.
    public static LoginName ofProcess() {
        return new LoginName(System.getProperty("user.name", ""), Path.of("/etc/passwd"));
    }

    /// The full name of the account, else the login. Blocks.
    public String best() {
        try (Stream<String> lines = Files.lines(accounts)) {
            return lines.map(line -> line.split(":", -1))
                    .filter(entry -> entry.length > FULL_NAME && entry[0].equals(login))
                    .map(entry -> entry[FULL_NAME].split(",", 2)[0].strip())
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse(login);
        } catch (IOException | java.io.UncheckedIOException noSuchFile) {
            return login;
        }
    }
}
