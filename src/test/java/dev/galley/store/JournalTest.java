package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.review.Decision;
import dev.galley.review.Event;
import dev.galley.review.JournalEntry;
import dev.galley.text.SourceText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class JournalTest {

    @TempDir private Path folder;

    @Test
    void eachEntryCarriesTheHashOfTheOneBefore() {
        try (Ledger ledger = new Ledger(folder)) {
            ledger.add(Incoming.post("p-1", "one"));
            ledger.decide(Ledger.BEN, Decision.APPROVE, "p-1");
            List<JournalEntry> entries = new ArrayList<>();
            ledger.store().journal(entries::add);
            assertThat(entries)
                    .extracting(e -> e.event().kind())
                    .containsExactly(
                            "workspace-created",
                            "person-set",
                            "posts-imported",
                            "person-set",
                            "posts-decided");
            String before = "0".repeat(64);
            for (JournalEntry e : entries) {
                String chained =
                        String.join(
                                "\n",
                                before,
                                Long.toString(e.seq()),
                                e.at().toString(),
                                e.who(),
                                e.login(),
                                e.event().kind(),
                                EventJson.write(e.event()),
                                "");
                before = SourceText.sha256(chained.getBytes(StandardCharsets.UTF_8));
                assertThat(e.hash()).isEqualTo(before);
            }
            assertThat(ledger.store().head()).isEqualTo(new JournalHead(5, before));
            assertThat(ledger.store().entry(5)).isEqualTo(entries.getLast());
            List<JournalEntry> behind = new ArrayList<>();
            ledger.store().journalAfter(3, behind::add);
            assertThat(behind).isEqualTo(entries.subList(3, 5));
        }
    }

    @Test
    void stepsAreWalkedBackOverAnyNumberOfThem() {
        try (Ledger ledger = new Ledger(folder)) {
            ledger.add(Incoming.post("p-1", "one"), Incoming.post("p-2", "two"));
            List<Long> made = new ArrayList<>();
            for (int i = 0; i < 225; i++) {
                Decision decision = i % 2 == 0 ? Decision.APPROVE : Decision.DEFER;
                made.add(ledger.decide(Ledger.ANA, decision, "p-1").seq());
                if (i % 20 == 0) {
                    ledger.decide(Ledger.BEN, decision, "p-2");
                }
            }
            Event undone = new Event.StepUndone(made.getLast(), List.of(), List.of());
            long undo = ledger.store().record(Ledger.ANA, undone).seq();
            List<StepRef> met = new ArrayList<>();
            Optional<String> none =
                    ledger.store()
                            .stepsBack(
                                    "Ana",
                                    step -> {
                                        met.add(step);
                                        return Optional.empty();
                                    });
            assertThat(none).isEmpty();
            assertThat(met.getFirst().target()).hasValue(made.getLast());
            assertThat(met.getFirst().seq()).isEqualTo(undo);
            assertThat(met.stream().skip(1).map(StepRef::seq)).isEqualTo(made.reversed());
            assertThat(ledger.store().stepsBack("Ana", step -> Optional.of(step.kind())))
                    .contains("step-undone");
        }
    }
}
