package dev.galley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.article.Article;
import dev.galley.article.Block;
import dev.galley.review.Decision;
import dev.galley.review.Draft;
import dev.galley.review.Event;
import dev.galley.review.Status;
import dev.galley.store.Access;
import dev.galley.store.StoreException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@SuppressWarnings("NullAway.Init") // set before each test
class DraftsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path folder;
    private Office office;
    private Drafts drafts;
    private int post;

    @BeforeEach
    void oneDraft() {
        office = new Office(folder, "Ana");
        office.draft("p-1", "the pump stopped twice", 80, 0);
        office.importDrafts();
        office.decide(Decision.APPROVE, "");
        drafts = office.workspace().drafts();
        post = office.post("p-1");
    }

    @AfterEach
    void whole() throws Exception {
        assertThat(office.workspace().verify(null).faults()).isEmpty();
        office.close();
    }

    @Test
    void aDraftIsKeptOverAnEndAndIsNoStep() {
        long head = office.workspace().snapshot().head();
        Draft draft = new Draft(post, 1, longer(), NOON, "Ana");
        drafts.keep(new Draft(post, 1, base(), NOON, "Ana"));
        drafts.keep(draft);
        office.reopen();
        drafts = office.workspace().drafts();
        assertThat(drafts.withDrafts()).containsExactly(post);
        assertThat(drafts.draft(post)).contains(draft);
        assertThat(drafts.editable(post).draft()).contains(draft);
        assertThat(drafts.editable(post).article()).isEqualTo(base());
        assertThat(office.workspace().snapshot().head()).isEqualTo(head);
        drafts.drop(post);
        assertThat(drafts.withDrafts()).isEmpty();
    }

    @Test
    void aSaveMakesOneRevisionWithOneEntryAndEndsTheDraft() {
        drafts.keep(new Draft(post, 1, longer(), NOON, "Ana"));
        Outcome.Done done = Office.done(save(1, longer(), " for the record "));
        assertThat(drafts.draft(post)).isEmpty();
        assertThat(office.state("p-1").revision()).isEqualTo(2);
        assertThat(office.status("p-1")).isEqualTo(Status.UNREVIEWED);
        List<Event> events = new ArrayList<>();
        office.workspace().journal(entry -> events.add(entry.event()));
        assertThat(done.seq()).isEqualTo(events.size());
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        Event.PostEdited.class,
                        edited -> {
                            assertThat(edited.changes()).containsExactly("body");
                            assertThat(edited.note()).isEqualTo("for the record");
                        });
    }

    @Test
    void aSaveWithoutAChangeMakesNoRevisionAndEndsTheDraft() {
        drafts.keep(new Draft(post, 1, base(), NOON, "Ana"));
        List<Block> bare = base().blocks().stream().map(DraftsTest::withoutSpan).toList();
        Office.nothing(save(1, with(bare), null));
        assertThat(office.state("p-1").revision()).isEqualTo(1);
        assertThat(office.status("p-1")).isEqualTo(Status.APPROVED);
        assertThat(drafts.draft(post)).isEmpty();
    }

    @Test
    void aSaveOnWhatIsNoLongerCurrentIsRefusedAndTheDraftStays() {
        Office.done(save(1, longer(), null));
        Draft draft = new Draft(post, 2, base(), NOON, "Ana");
        drafts.keep(draft);
        Office.done(office.workspace().undo());
        assertThat(Office.refused(save(2, base(), null))).contains("p-1", "revision 1", "draft");
        assertThat(drafts.draft(post)).contains(draft);
        assertThat(office.state("p-1").revision()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNotFitIsRefusedWithWhatToDo() {
        List<Block> blocks = new ArrayList<>(base().blocks());
        blocks.add(new Block.Paragraph(" ", null));
        assertThat(Office.refused(save(1, with(blocks), null))).contains("paragraph is empty");
        blocks.set(blocks.size() - 1, new Block.Listing(List.of(), List.of(), false, null));
        assertThat(Office.refused(save(1, with(blocks), null))).contains("no item");
        assertThat(Office.refused(save(1, base().withTitle(" "), null))).contains("title");
        assertThat(office.state("p-1").revision()).isEqualTo(1);
    }

    @Test
    void whoOnlyReadsKeepsNothing() {
        try (Workspace reader = office.open(Access.READ)) {
            Draft draft = new Draft(post, 1, longer(), NOON, "Ana");
            assertThatThrownBy(() -> reader.drafts().keep(draft))
                    .isInstanceOf(StoreException.class);
            SaveCommand command = new SaveCommand(post, 1, longer(), null);
            Office.refused(reader.drafts().save(command));
        }
        assertThat(drafts.withDrafts()).isEmpty();
    }

    @Test
    void everySampleIsSavedWithoutAChangeAndKeepsItsHash() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-seeds"))) {
            List<Path> samples = files.filter(f -> f.toString().endsWith(".txt")).toList();
            office.workspace().importPaths(samples, office.progress(Long.MAX_VALUE));
        }
        int all = office.workspace().snapshot().catalog().size();
        assertThat(all).isGreaterThan(3);
        for (int each = 1; each <= all; each++) {
            Editable now = drafts.editable(each);
            String hash = office.workspace().detail(each).state().contentHash();
            drafts.keep(new Draft(each, now.revision(), now.article(), NOON, "Ana"));
            Article back = drafts.draft(each).orElseThrow().article();
            assertThat(back).isEqualTo(now.article());
            SaveCommand command = new SaveCommand(each, now.revision(), back, null);
            Office.nothing(drafts.save(command));
            assertThat(office.workspace().detail(each).state().contentHash()).isEqualTo(hash);
        }
    }

    private Outcome save(int revision, Article article, @Nullable String note) {
        return drafts.save(new SaveCommand(post, revision, article, note));
    }

    private Article base() {
        return office.workspace().detail(post).article();
    }

    private Article longer() {
        List<Block> blocks = new ArrayList<>(base().blocks());
        blocks.add(new Block.Paragraph("and one thing more.", null));
        return with(blocks);
    }

    private Article with(List<Block> blocks) {
        Article base = base();
        return new Article(base.title(), base.titleSpan(), blocks, base.meta(), base.metaSpans());
    }

    private static Block withoutSpan(Block block) {
        return switch (block) {
            case Block.Paragraph b -> new Block.Paragraph(b.text(), null);
            case Block.Heading b -> new Block.Heading(b.text(), null);
            case Block.Listing _, Block.Code _, Block.Image _ -> block;
        };
    }
}
