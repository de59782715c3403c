package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.catalog.Field;
import dev.galley.catalog.RiskFactor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class UsageTest {

    @TempDir private Path folder;

    private final Galley galley = new Galley();

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(galley.run().code()).isEqualTo(0);
        assertThat(galley.opened()).containsExactly(new OpenRequest(List.of(), null, true));
    }

    @Test
    void openHandsItsPathsToTheWindow() {
        galley.run("open", "a.txt", "@b", "--workspace", "w");
        assertThat(galley.opened())
                .containsExactly(
                        new OpenRequest(
                                List.of(Path.of("a.txt"), Path.of("@b")), Path.of("w"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open", "parse", "import", "status", "list", "show", "edit", "decide", "undo",
                "redo", "assign", "export", "log", "person", "verify", "synth", "report", "reparse"
            })
    void everyCommandExplainsItself(String command) {
        Galley.Ran ran = galley.run(command, "--help");
        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Usage: galley " + command, "galley " + command, "Exit codes:", "--debug")
                .doesNotContain("%%");
        assertThat(galley.run("--help").out()).contains("  " + command);
    }

    @Test
    void theHelpListsEveryFieldOfTheQueryLanguage() {
        for (String command : List.of("list", "decide", "assign", "export", "report")) {
            String help = galley.run(command, "--help").out();
            for (Field field : Field.values()) {
                assertThat(help).contains("  " + field.word() + " ");
            }
        }
    }

    @Test
    void theHelpSaysHowTheRiskIsCounted() {
        String help = galley.run("list", "--help").out();
        for (RiskFactor factor : RiskFactor.values()) {
            assertThat(help).contains(factor.usual() + " " + factor.plainly());
        }
    }

    @Test
    void aNumberThatIsNoneIsNamedInPlainWords() {
        Galley.Ran ran = galley.run("synth", "--out", folder.toString(), "--count", "many");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--count", "\"many\" is not a whole number");
        assertThat(galley.run("list", "--workspace", "w", "--limit", "3000000000").err())
                .contains("--limit", "is not a whole number of at most 2147483647");
    }

    @Test
    void theHelpSaysThatANameIsARecordAndNotALock() {
        assertThat(galley.run("decide", "--help").out().replaceAll("\\s+", " "))
                .contains("a name is a record and not a lock");
    }

    @Test
    void theUsualShortFormsOfHelpAndVersionDo() {
        assertThat(galley.run("list", "-h").out()).isEqualTo(galley.run("list", "--help").out());
        assertThat(galley.run("-V").out()).isEqualTo(galley.run("--version").out());
    }

    @Test
    void theVersionIsSaid() {
        assertThat(galley.run("--version").out()).startsWith("galley ");
        assertThat(galley.run("list", "--version").out()).startsWith("galley ");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        Galley.Ran ran = galley.run("lst");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("lst", "list", "galley --help");
    }

    @Test
    void whatIsMissingIsNamed() {
        Galley.Ran ran = galley.run("list");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--workspace", "galley list --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide aprove",
                "decide reject",
                "decide request-changes --note=",
                "decide reject --reason Bad_Code",
                "decide approve defer",
                "edit p --set title",
                "edit p",
                "export --to f --format xml",
                "person ana --role boss",
                "list --limit=-1",
                "list --limit many",
                "list --sort nothing",
                "list --query colour:red",
                "list --query quality:<often"
            })
    void whatCannotBeUnderstoodIsWrongUsage(String arguments) {
        String[] args = (arguments + " --workspace " + folder).split(" ", -1);
        Galley.Ran ran = galley.run(args);
        assertThat(ran.code()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void anUnknownQueryFieldIsNamedWithThoseThatAreKnown() {
        Galley.Ran ran = galley.run("list", "--query", "colour:red", "--workspace", "w");
        assertThat(ran.err()).contains("colour", "quality", "needs-review");
    }

    @Test
    void aQueryMayBeginWithAHyphen() {
        Galley.Ran ran =
                galley.run("list", "--query", "-has-images:yes", "--workspace", folder.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("There is no workspace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "list",
                "show p",
                "edit p --set title=a",
                "decide approve",
                "undo",
                "redo",
                "log",
                "verify",
                "report",
                "export --to f --format csv"
            })
    void aWorkspaceThatIsNotThereIsNamedAndNotMade(String arguments) {
        Path nowhere = folder.resolve("nowhere");
        Galley.Ran ran = galley.run((arguments + " --workspace " + nowhere).split(" ", -1));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("There is no workspace", nowhere.toString(), "import");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void debugShowsWhereItFailedAlsoAfterTheCommand() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(galley.run("status", "--debug", "--workspace", nowhere).err())
                .contains("\tat dev.galley.cli");
        assertThat(galley.run("--debug", "status", "--workspace", nowhere).err())
                .contains("\tat dev.galley.cli");
    }
}
