package dev.galley.app;

import dev.galley.catalog.Catalog;
import dev.galley.catalog.Field;
import dev.galley.review.ParseVerdict;
import dev.galley.review.PostFacts;
import dev.galley.review.Share;
import dev.galley.session.Sample;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Counted;
import dev.galley.ui.queue.ListViewModel;
import dev.galley.ui.source.SampleStep;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The walk through a sample of posts: where it begins, where it goes on after a verdict, and what
/// has come of it at its end. One walks through a sample while the list shows it, however one came
/// there. Belongs to the FX thread.
final class SampleWalk {

    private static final Pattern SAMPLE =
            Pattern.compile("(?:^|\\s)sample:(?:\"([^\"]+)\"|([^\\s,]+))(?=\\s|$)");

    private final Desk desk;
    private final Workspace workspace;
    private final Set<Integer> underWay = new HashSet<>();
    private String before = "";
    private @Nullable String aside;
    private @Nullable String starting;

    SampleWalk(Desk desk) {
        this.desk = desk;
        workspace = desk.opened().workspace();
        desk.list().changes().subscribe(_ -> begin());
        desk.screen().place().subscribe(this::arrived);
    }

    /// Lists a sample and goes to the first post of it that nobody has judged.
    void start(String name) {
        starting = "sample:" + quoted(name);
        desk.screen().tab().set(Screen.Tab.SOURCE);
        lookAside("sample:" + quoted(name));
        begin();
    }

    /// Shows some posts until one comes back to where samples are walked from.
    void lookAside(String query) {
        String now = desk.list().query().get();
        before = now.equals(aside) ? before : now;
        aside = query;
        desk.showPosts(query);
    }

    /// Goes back to the samples.
    void leave() {
        desk.screen().place().set(Screen.Place.INSIGHT);
    }

    private void arrived(Screen.Place place) {
        if (place == Screen.Place.INSIGHT && desk.list().query().get().equals(aside)) {
            desk.queue().show(before);
        }
    }

    /// The sample that the list shows, or null.
    @Nullable String name() {
        return sampleIn(desk.list().query().get());
    }

    /// Takes note that a verdict on a post is on its way, and goes on: to the next post that nobody
    /// has judged, going round at the end. Stays where this was the last one of them.
    void judging(int post) {
        boolean wasOpen = isOpen(post);
        underWay.add(post);
        if (name() == null) {
            return;
        }
        ListViewModel list = desk.list();
        int next = nextOpen(list.selected().get() + 1);
        if (next >= 0) {
            list.select(next);
        } else if (!wasOpen) {
            list.next();
        }
    }

    /// Takes note that a verdict was stored or refused.
    void judged(int post) {
        underWay.remove(post);
    }

    /// Where one is in the sample that the list shows, or null where it shows none.
    ///
    /// @param sample as it stands
    @Nullable SampleStep step(@Nullable Sample sample) {
        ListViewModel list = desk.list();
        int at = list.selected().get() + 1;
        if (sample == null || at < 1) {
            return null;
        }
        String result = sample.standing().left() == 0 ? result(sample) : "";
        return new SampleStep(at, list.size(), sample.name(), result);
    }

    /// What has come of a sample, as `50 of 50 judged: 96.0 % right (86.5 to 98.9 %)`.
    static String result(Sample sample) {
        Share share = sample.standing().share();
        return String.format(
                Locale.ROOT,
                "%s of %s judged: %.1f %% right (%.1f to %.1f %%)",
                Counted.of(share.judged()),
                Counted.of(sample.posts().length),
                100 * share.value().orElse(0),
                100 * share.low(),
                100 * share.high());
    }

    /// The sample that a query names, or null.
    static @Nullable String sampleIn(String query) {
        Matcher matcher = SAMPLE.matcher(query);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /// A value as it is written in a query.
    static String quoted(String value) {
        return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                ? value
                : '"' + value + '"';
    }

    private void begin() {
        if (starting != null && desk.list().query().get().equals(starting)) {
            starting = null;
            desk.list().select(Math.max(0, nextOpen(0)));
        }
    }

    /// The first place from one on, going round, where a post is that nobody has judged; -1 where
    /// there is none.
    private int nextOpen(int from) {
        ListViewModel list = desk.list();
        RoaringBitmap open = open();
        for (int i = 0; i < list.size() && !open.isEmpty(); i++) {
            int place = (from + i) % list.size();
            if (open.contains(list.postAt(place))) {
                return place;
            }
        }
        return -1;
    }

    /// The posts of the sample that nobody has judged; a few steps, however many posts it has.
    private RoaringBitmap open() {
        Catalog catalog = workspace.snapshot().catalog();
        String name = name();
        RoaringBitmap open = name == null ? catalog.all() : catalog.having(Field.SAMPLE, name);
        for (String word : ParseVerdict.WORDS) {
            if (!word.equals(ParseVerdict.STALE)) {
                open.andNot(catalog.having(Field.PARSE, word));
            }
        }
        underWay.forEach(open::remove);
        return open;
    }

    private boolean isOpen(int post) {
        PostFacts facts = workspace.snapshot().catalog().facts(post);
        String verdict = facts == null ? null : facts.inspected().verdict();
        return !underWay.contains(post) && (verdict == null || verdict.equals(ParseVerdict.STALE));
    }
}
