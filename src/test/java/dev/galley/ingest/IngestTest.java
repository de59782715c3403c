package dev.galley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Article;
import dev.galley.article.Form;
import dev.galley.article.IncomingPost;
import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.ParsedArticle;
import dev.galley.article.PostMeta;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class IngestTest {

    private static final ArticleReading PARSER = IngestTest::parse;

    @TempDir private Path home;

    private final Heard heard = new Heard();

    @Test
    void postsComeInOrderAndInChunks() throws IOException {
        int count = 32 + 64 + 128 + 256 + 2 * Ingest.CHUNK_POSTS + 7;
        Path lines = lines(count);
        List<List<IncomingPost>> chunks = new ArrayList<>();
        new Ingest(PARSER).run(List.of(lines), chunks::add, heard);
        assertThat(chunks).extracting(List::size).containsExactly(32, 64, 128, 256, 512, 512, 7);
        assertThat(chunks.stream().flatMap(List::stream).map(IncomingPost::id))
                .containsExactlyElementsOf(
                        IntStream.range(0, count).mapToObj(i -> "post-" + i).toList());
        assertThat(heard.done).containsExactly(32L, 96L, 224L, 480L, 992L, 1504L, 1511L);
        assertThat(heard.total).isEmpty();
    }

    @Test
    void largeArticlesMakeSmallChunks() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.writeString(home.resolve(i + ".txt"), "x".repeat(9 << 20));
        }
        List<Integer> sizes = new ArrayList<>();
        new Ingest(PARSER).run(List.of(home), chunk -> sizes.add(chunk.size()), heard);
        assertThat(sizes).containsExactly(2, 2, 2, 2, 2);
        assertThat(heard.total).containsExactly(10L);
    }

    @Test
    void failuresAreToldAndTheRestIsHandedOn() throws IOException {
        Files.writeString(home.resolve("a.txt"), "a");
        Files.writeString(home.resolve("b.txt"), "");
        Files.writeString(home.resolve("c.txt"), "break");
        Files.writeString(home.resolve("d.txt"), "d");
        List<IncomingPost> posts = new ArrayList<>();
        new Ingest(PARSER).run(List.of(home), posts::addAll, heard);
        assertThat(posts).extracting(p -> p.parsed().article().title()).containsExactly("a", "d");
        assertThat(heard.failed)
                .extracting(Found.Failed::code)
                .containsExactly("source.empty", "source.not-parsed");
        assertThat(heard.done).last().isEqualTo(4L);
    }

    @Test
    void aPostIsItsSourceIdElseItsLineElseItsPath() throws IOException {
        Files.writeString(home.resolve("a.txt"), "id: anp-1 ");
        Files.writeString(home.resolve("b.txt"), "id:  ");
        Files.writeString(
                home.resolve("c.jsonl"),
                "{\"id\":\"line\",\"text\":\"id:\"}\n{\"id\":\"line\",\"text\":\"id:anp-2\"}");
        List<IncomingPost> posts = new ArrayList<>();
        new Ingest(PARSER).run(List.of(home, home.resolve("c.jsonl")), posts::addAll, heard);
        assertThat(posts)
                .extracting(IncomingPost::id)
                .containsExactly("anp-1", "path-ffa0da5d885fba09", "line", "anp-2");
    }

    @Test
    void whatIsKnownAlreadyIsHandedOnInItsPlaceAndNotParsed() throws IOException {
        Path lines = lines(100);
        Intake<String> everyThird =
                new Intake<>() {
                    @Override
                    public List<Optional<String>> known(List<Found.Text> texts) {
                        return texts.stream()
                                .map(Found.Text::otherId)
                                .map(id -> Optional.of("known " + id).filter(_ -> third(id)))
                                .toList();
                    }

                    @Override
                    public String ready(IncomingPost post) {
                        assertThat(third(post.id())).isFalse();
                        return post.id();
                    }
                };
        List<String> items = new ArrayList<>();
        new Ingest(PARSER).run(List.of(lines), everyThird, items::addAll, heard);
        assertThat(items)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100)
                                .mapToObj(i -> (i % 3 == 0 ? "known post-" : "post-") + i)
                                .toList());
        assertThat(heard.failed).isEmpty();
    }

    private static boolean third(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1)) % 3 == 0;
    }

    @Test
    void whatTheIntakeThrowsEndsTheImport() throws IOException {
        Path lines = lines(5);
        Intake<String> broken =
                new Intake<>() {
                    @Override
                    public List<Optional<String>> known(List<Found.Text> texts) {
                        throw new IllegalStateException("the store is gone");
                    }

                    @Override
                    public String ready(IncomingPost post) {
                        return post.id();
                    }
                };
        Ingest ingest = new Ingest(PARSER);
        assertThatThrownBy(() -> ingest.run(List.of(lines), broken, chunk -> {}, heard))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is gone");
    }

    @Test
    void linesSayHowMuchOfTheFileHasBeenRead() throws IOException {
        Path lines = lines(2 * Ingest.CHUNK_POSTS);
        new Ingest(PARSER).run(List.of(lines), chunk -> {}, heard);
        assertThat(heard.read).isSorted().last().isEqualTo(Files.size(lines));
        assertThat(heard.total).isEmpty();
    }

    @Test
    void aCancelledImportHandsNothingMoreOn() throws IOException {
        Path lines = lines(5 * Ingest.CHUNK_POSTS);
        List<Integer> sizes = new ArrayList<>();
        new Ingest(PARSER)
                .run(
                        List.of(lines),
                        chunk -> {
                            sizes.add(chunk.size());
                            heard.cancelled = true;
                        },
                        heard);
        assertThat(sizes).containsExactly(Ingest.FIRST_CHUNK_POSTS);
    }

    @Test
    void whatTheStoreThrowsEndsTheImport() throws IOException {
        Path lines = lines(5 * Ingest.CHUNK_POSTS);
        Ingest ingest = new Ingest(PARSER);
        assertThatThrownBy(
                        () ->
                                ingest.run(
                                        List.of(lines),
                                        chunk -> {
                                            throw new IllegalStateException("disk full");
                                        },
                                        heard))
                .hasMessage("disk full");
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("galley-read");
    }

    private Path lines(int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"post-").append(i).append("\",\"text\":\"t\"}\n");
        }
        return Files.writeString(home.resolve("many.jsonl"), lines);
    }

    private static ParsedArticle parse(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.equals("break")) {
            throw new IllegalStateException("cannot");
        }
        PostMeta meta = PostMeta.empty();
        if (text.startsWith("id:")) {
            MetaValue id = new MetaValue.Text(text.substring(3));
            meta = meta.with(MetaField.PAYLOAD, new MetaValue.Group(Map.of("source_id", id)));
        }
        Article article = new Article(text, null, List.of(), meta, Map.of());
        return new ParsedArticle(
                path,
                "",
                Form.PLAIN,
                text.length(),
                article,
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of());
    }

    private static final class Heard implements Progress {

        private final List<Long> total = new ArrayList<>();
        private final List<Long> done = new ArrayList<>();
        private final List<Found.Failed> failed = new ArrayList<>();
        private final List<Long> read = new ArrayList<>();
        private volatile boolean cancelled;

        @Override
        public void read(long bytes, long all) {
            read.add(bytes);
        }

        @Override
        public void total(long articles) {
            total.add(articles);
        }

        @Override
        public void done(long articles, long bytes) {
            done.add(articles);
        }

        @Override
        public void failed(Found.Failed failure) {
            failed.add(failure);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
