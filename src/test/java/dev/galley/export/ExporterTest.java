package dev.galley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.text.SourceText;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class ExporterTest extends Exports {

    @Test
    void theManifestSaysWhatWasExported() throws Exception {
        ExportResult result = export(Format.JSONL, false, TWO);
        List<Manifest.Post> posts = new ArrayList<>();
        Manifest manifest = ManifestReader.read(home.resolve("out.manifest.json"), posts::add);
        byte[] bytes = Files.readAllBytes(home.resolve("out"));
        assertThat(manifest)
                .isEqualTo(
                        new Manifest(
                                Format.JSONL,
                                "galley 1",
                                "out",
                                Posts.AT,
                                "lea",
                                "quality:>50",
                                2,
                                Map.of("not approved", 3),
                                SourceText.sha256(bytes),
                                bytes.length,
                                42,
                                "abcd"));
        assertThat(result.sha256()).isEqualTo(manifest.sha256());
        assertThat(posts)
                .containsExactly(
                        new Manifest.Post("p-1", 2, "v1:ff", "signed-off", "ed", "lea", null, null),
                        new Manifest.Post("p-2", 1, "v1:00", "approved", "ed", null, null, null));
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void theManifestOfAFolderHasTheHashOfEachFile() throws Exception {
        ExportResult result = export(Format.MARKDOWN, false, TWO);
        List<Manifest.Post> posts = new ArrayList<>();
        ManifestReader.read(home.resolve("out.manifest.json"), posts::add);
        StringBuilder list = new StringBuilder();
        for (Manifest.Post post : posts) {
            byte[] bytes = Files.readAllBytes(home.resolve("out").resolve("" + post.file()));
            assertThat(post.sha256()).isEqualTo(SourceText.sha256(bytes));
            list.append(post.sha256()).append("  ").append(post.file()).append('\n');
        }
        assertThat(posts).hasSize(2);
        assertThat(result.sha256())
                .isEqualTo(SourceText.sha256(list.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anExportOfNothingIsAnExport() throws Exception {
        assertThat(export(Format.BULK, false, List.of()).exported()).isZero();
        assertThat(home.resolve("out")).isEmptyFile();
        assertThat(ManifestReader.read(home.resolve("out.manifest.json")).exported()).isZero();
    }

    @Test
    void whatAnIndexRefusesIsLeftOutAndNamed() throws Exception {
        ReleasedPost bad =
                Posts.post(
                        "bad", "t", Posts.meta(MetaField.READING_TIME, new MetaValue.Text("long")));
        ExportResult result = export(Format.JSONL, false, List.of(bad, Posts.rich()));
        assertThat(result.exported()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(Map.of("not approved", 3, "index: not a number", 1));
        assertThat(result.named()).extracting(ExportResult.LeftOut::id).containsExactly("bad");
        assertThat(Files.readString(home.resolve("out"))).doesNotContain("\"bad\"");
        assertThat(ManifestReader.read(home.resolve("out.manifest.json")).leftOut())
                .isEqualTo(result.leftOut());
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws Exception {
        for (Format format : Format.values()) {
            ExportRequest dry = new ExportRequest(home.resolve("dry"), format, false, true);
            ExportResult said = exporter().write(dry, TWO, Posts.ABOUT, Posts.QUIET);
            assertThat(names()).isEmpty();
            assertThat(said).isEqualTo(export(format, false, TWO));
            new LocalDisk().delete(home.resolve("out"));
            Files.delete(home.resolve("out.manifest.json"));
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenAskedTo() throws Exception {
        Files.writeString(home.resolve("out"), "old");
        ExportException refused = refused(Format.JSONL, false);
        assertThat(refused.kind()).isEqualTo(ExportException.Kind.EXISTS);
        assertThat(refused).hasMessageContaining("trying again is safe");
        assertThat(home.resolve("out")).hasContent("old");
        export(Format.JSONL, true, TWO);
        assertThat(home.resolve("out")).content().startsWith("{\"id\":\"p-1\"");
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void aManifestThatIsThereIsNotLostEither() throws Exception {
        Files.writeString(home.resolve("out.manifest.json"), "old");
        assertThat(refused(Format.JSONL, false).kind()).isEqualTo(ExportException.Kind.EXISTS);
    }

    @Test
    void aFolderIsReplacedIfAnExportMadeIt() throws Exception {
        export(Format.MARKDOWN, false, TWO);
        export(Format.MARKDOWN, true, List.of(Posts.post("p-3")));
        assertThat(home.resolve("out").toFile().list()).containsExactly("p-3.md");
        assertThat(names()).containsExactly("out", "out.manifest.json");
    }

    @Test
    void aHundredThousandPostsAreTakenOneByOne() throws Exception {
        String large = "x".repeat(20_000);
        Iterable<ReleasedPost> many =
                () ->
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> Posts.post(i % 2 == 0 ? "p" + i : large))
                                .iterator();
        ExportResult result = export(Format.JSONL, false, many);
        assertThat(result.exported()).isEqualTo(50_000);
        assertThat(result.leftOut()).containsEntry("index: id too long", 50_000);
        assertThat(result.named()).hasSize(ExportResult.MOST_NAMED);
        int[] named = {0};
        ManifestReader.read(home.resolve("out.manifest.json"), post -> named[0]++);
        assertThat(named[0]).isEqualTo(50_000);
    }
}
