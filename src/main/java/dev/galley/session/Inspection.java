package dev.galley.session;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Field;
import dev.galley.catalog.Query;
import dev.galley.catalog.QueryException;
import dev.galley.export.CaseFiles;
import dev.galley.export.ExportException;
import dev.galley.review.Event;
import dev.galley.review.EventSummary;
import dev.galley.review.JournalEntry;
import dev.galley.review.ParseVerdict;
import dev.galley.store.InspectionTable;
import dev.galley.store.Store;

import org.roaringbitmap.RoaringBitmap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What QA says of how posts were parsed, and the samples that it looks at. Thread-safe; everything
/// blocks.
public final class Inspection {

    private final Store store;
    private final CommandLane commands;
    private final CatalogView view;

    Inspection(Store store, CommandLane commands, CatalogView view) {
        this.store = store;
        this.commands = commands;
        this.view = view;
    }

    /// Says whether a post was parsed right, as an entry of the journal. The last verdict counts
    /// and is what `parse:` filters by; to be taken back by [ParseVerdict.Cleared].
    ///
    /// @throws IllegalArgumentException where there is no such post
    public Outcome judge(int post, ParseVerdict verdict) {
        return commands.run(() -> said(post, verdict));
    }

    private Outcome said(int post, ParseVerdict verdict) {
        InspectionTable.Parse parse = store.inspections().parse(post);
        String now = parse.verdict().orElse("");
        switch (verdict) {
            case ParseVerdict.Right right -> {
                if (now.equals(right.word())) {
                    return new Outcome.Nothing("the parse was judged right already");
                }
            }
            case ParseVerdict.Cleared cleared -> {
                if (now.isEmpty()) {
                    return new Outcome.Nothing("nothing that counts was said of the parse");
                }
            }
            case ParseVerdict.Wrong wrong -> {
                int chars = store.parsed(post).chars();
                if (wrong.kind().isBlank() || wrong.span().end() > chars) {
                    return new Outcome.Refused(
                            "It has to say what the characters should have become, and they have to"
                                    + " be among the "
                                    + chars
                                    + " of the source. Nothing was changed.");
                }
            }
        }
        Event.ParseJudged event =
                new Event.ParseJudged(
                        parse.named(),
                        parse.revision(),
                        parse.sha256(),
                        parse.parserVersion(),
                        verdict);
        long seq = store.record(commands.actor(), event).seq();
        return new Outcome.Done(seq, EventSummary.of(event), 1, Map.of(), new int[] {post});
    }

    /// All that was said of a post's parses, oldest first.
    public List<Judgement> verdicts(int post) {
        return store.inspections().judgements(post).stream().map(Judgement::of).toList();
    }

    /// Writes every "wrong" that was not taken back as a regression case: the bytes as they were
    /// imported, and beside them what was said, as JSON.
    ///
    /// @param to a folder, which is made where it is not there, or a file whose name ends with
    ///   `.zip`; files of the same names are replaced
    /// @return how many cases were written
    public int exportCases(Path to) throws ExportException {
        List<Judgement> wrong = new ArrayList<>();
        int[] post = {0};
        int[] start = {0};
        store.inspections()
                .everyJudgement(
                        entry -> {
                            Judgement judgement = Judgement.of(entry);
                            int about = judgement.said().named().post();
                            if (about != post[0]) {
                                post[0] = about;
                                start[0] = wrong.size();
                            }
                            if (judgement.said().verdict() instanceof ParseVerdict.Wrong) {
                                wrong.add(judgement);
                            } else {
                                wrong.subList(start[0], wrong.size()).clear();
                            }
                        });
        CaseFiles.write(to, wrong.stream().map(this::regression).iterator());
        return wrong.size();
    }

    private CaseFiles.Case regression(Judgement judgement) {
        Event.ParseJudged said = judgement.said();
        byte[] bytes = store.inspections().source(said.sha256()).orElseThrow();
        return new CaseFiles.Case(judgement.seq(), judgement.by(), judgement.at(), said, bytes);
    }

    /// Draws posts at random, each at most once, and keeps them as a sample; `sample:NAME` filters
    /// by it.
    ///
    /// @return with the posts of the sample; [#samples] has it last
    /// @throws QueryException where the query is not understood
    public Outcome draw(SampleOrder order) throws QueryException {
        Query query = Query.parse(order.query());
        return commands.run(() -> drawn(order, query));
    }

    private Outcome drawn(SampleOrder order, Query query) {
        String name = order.name() == null ? freeName() : order.name().strip();
        if (order.size() < 1 || name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            return new Outcome.Refused(
                    "A sample needs a name and at least one post. Nothing was drawn.");
        }
        if (store.inspections().taken(name)) {
            return new Outcome.Refused(
                    "There is a sample called " + name + " already. Nothing was drawn.");
        }
        RoaringBitmap among = view.select(query);
        if (among.isEmpty()) {
            return new Outcome.Nothing("no post matches");
        }
        int[] posts = Drawing.draw(among, order.size(), order.seed());
        Event.SampleDrawn event =
                new Event.SampleDrawn(
                        name,
                        query.text(),
                        among.getCardinality(),
                        new Event.Chance(Drawing.ALGORITHM, order.seed()),
                        Drawing.named(store.standings(posts)));
        long seq = store.record(commands.actor(), event).seq();
        return new Outcome.Done(seq, EventSummary.of(event), posts.length, Map.of(), posts);
    }

    private String freeName() {
        int number = store.inspections().samples().size() + 1;
        while (store.inspections().taken("sample-" + number)) {
            number++;
        }
        return "sample-" + number;
    }

    /// The samples, oldest first, as they stand now.
    public List<Sample> samples() {
        Catalog catalog = view.snapshot().catalog();
        RoaringBitmap right = catalog.having(Field.PARSE, "right");
        RoaringBitmap wrong = catalog.having(Field.PARSE, "wrong");
        List<Sample> samples = new ArrayList<>();
        for (JournalEntry entry : store.inspections().samples()) {
            if (entry.event() instanceof Event.SampleDrawn drawn) {
                RoaringBitmap posts = RoaringBitmap.bitmapOf(drawn.posts());
                int rights = RoaringBitmap.andCardinality(posts, right);
                int wrongs = RoaringBitmap.andCardinality(posts, wrong);
                int left = posts.getCardinality() - rights - wrongs;
                samples.add(Sample.of(entry, drawn, new Sample.Standing(rights, wrongs, left)));
            }
        }
        return List.copyOf(samples);
    }
}
