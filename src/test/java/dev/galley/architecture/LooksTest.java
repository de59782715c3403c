package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class LooksTest {

    private static final Looks PROJECT =
            new Looks(
                    Path.of("src/main/java"),
                    Path.of("fxml"),
                    Path.of("styles"),
                    List.of("tokens_light", "tokens_dark"));

    private static final Looks WRONG =
            new Looks(
                    Path.of("src/test/resources/looks/java"),
                    Path.of("src/test/resources/looks/fxml"),
                    Path.of("src/test/resources/looks/styles"),
                    List.of("tokens"));

    @Test
    void everyViewHasAScreenThatLoadsIt() throws IOException {
        assertThat(PROJECT.views()).hasSizeGreaterThan(9);
        assertThat(PROJECT.viewsThatNobodyLoads()).isEmpty();
        assertThat(WRONG.viewsThatNobodyLoads()).containsExactly("orphan");
    }

    @Test
    void everyStyleClassIsKnownToAStylesheet() throws IOException {
        Map<String, String> used = PROJECT.classesUsed();
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(PROJECT.classesThatNoSheetKnows()).isEmpty();
        assertThat(WRONG.classesThatNoSheetKnows())
                .containsExactly("in-java (Screen.java)", "in-view (loaded.fxml)");
    }

    @Test
    void coloursStandInTheTokenFilesAlone() throws IOException {
        assertThat(PROJECT.coloursOutsideTheTokens()).isEmpty();
        assertThat(WRONG.coloursOutsideTheTokens())
                .containsExactly("Screen.java: Color.web(", "screen.css: #ff0000");
    }

    @Test
    void everyRoleThatIsUsedIsInEveryTheme() throws IOException {
        assertThat(PROJECT.rolesThatNoThemeHas()).isEmpty();
        assertThat(WRONG.rolesThatNoThemeHas()).containsExactly("-g-nowhere");
    }
}
