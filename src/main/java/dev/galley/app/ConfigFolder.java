package dev.galley.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/// Where the window keeps what it remembers: the system property `galley.config.dir`, else the
/// place that the operating system has for it.
final class ConfigFolder {

    /// The file for one workspace.
    Path fileOf(Path workspace) {
        String path = workspace.toAbsolutePath().normalize().toString();
        CRC32C sum = new CRC32C();
        sum.update(path.getBytes(StandardCharsets.UTF_8));
        Path last = workspace.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "root" : last.toString().replaceAll("[^A-Za-z0-9._-]", "_");
        String mark = HexFormat.of().toHexDigits((int) sum.getValue());
        return ofUser().resolve("window-" + name + "-" + mark + ".properties");
    }

    /// The folder of this user.
    static Path ofUser() {
        String given = System.getProperty("galley.config.dir");
        return given == null
                ? folder(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv())
                : Path.of(given);
    }

    static Path folder(String system, Path home, Map<String, String> variables) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String data = variables.get("APPDATA");
            return data == null ? home.resolve("Galley") : Path.of(data, "Galley");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Galley");
        }
        String config = variables.get("XDG_CONFIG_HOME");
        return config == null || config.isBlank()
                ? home.resolve(".config/galley")
                : Path.of(config, "galley");
    }
}
