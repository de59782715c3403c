package dev.galley.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class RememberedTest {

    @TempDir Path temp;

    @Test
    void whatIsSavedIsReadBack() throws IOException {
        Path file = temp.resolve("deep/window.properties");
        Remembered first = Remembered.load(file);
        first.put("theme", "dark");
        first.put("width", 1200L);
        first.save();
        Remembered again = Remembered.load(file);
        assertThat(again.text("theme", "light")).isEqualTo("dark");
        assertThat(again.number("width", 1440, 600, 8000)).isEqualTo(1200);
    }

    @Test
    void aBrokenFileOrNumberCountsAsNotThere() throws IOException {
        Path file = Files.writeString(temp.resolve("broken"), "width=\\uZZZZ\nheight=many");
        Remembered remembered = Remembered.load(file);
        assertThat(remembered.number("width", 1440, 600, 8000)).isEqualTo(1440);
        assertThat(remembered.number("height", 900, 400, 8000)).isEqualTo(900);
    }

    @Test
    void everySystemHasItsPlace() {
        Path home = Path.of("/home/kim");
        assertThat(ConfigFolder.folder("Linux", home, Map.of()))
                .isEqualTo(home.resolve(".config/galley"));
        assertThat(ConfigFolder.folder("Linux", home, Map.of("XDG_CONFIG_HOME", "/etc/kim")))
                .isEqualTo(Path.of("/etc/kim/galley"));
        assertThat(ConfigFolder.folder("Mac OS X", home, Map.of()).toString())
                .endsWith("Application Support/Galley");
        assertThat(ConfigFolder.folder("Windows 11", home, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Galley"));
    }

    @Test
    void twoWorkspacesOfOneNameHaveTwoFiles() {
        ConfigFolder config = new ConfigFolder();
        assertThat(config.fileOf(temp.resolve("a/news")))
                .isNotEqualTo(config.fileOf(temp.resolve("b/news")));
    }
}
