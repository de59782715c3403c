package dev.galley.ui.kit;

import dev.galley.article.Article;
import dev.galley.article.Finding;
import dev.galley.article.Place;
import dev.galley.article.Problem;
import dev.galley.article.Severity;
import dev.galley.session.PostDetail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// All that is said about one post: what the parser says in the order of the text, then what the
/// checks say in the order of their places. Immutable.
///
/// @param post number of the post, 0 for none
/// @param lines what is said of this post
/// @param common what is said of nearly every post of its batch, and so is not this post's matter
public record FindingList(int post, List<FindingLine> lines, List<FindingLine> common) {

    /// The list of no post.
    public static final FindingList NONE = new FindingList(0, List.of(), List.of());

    public FindingList {
        lines = List.copyOf(lines);
        common = List.copyOf(common);
    }

    /// What is said of a post as it is stored; on any thread.
    public static FindingList of(PostDetail detail) {
        return of(detail, detail.commonFindings());
    }

    /// What is said of a post as it is stored; on any thread.
    ///
    /// @param common findings that are told once for the batch
    public static FindingList of(PostDetail detail, List<Finding> common) {
        Article article = detail.article();
        List<FindingLine> lines = new ArrayList<>();
        for (Problem problem : detail.parsed().problems()) {
            lines.add(FindingLine.of(problem, FindingPlaces.of(problem.span(), article)));
        }
        List<FindingLine> commonLines = common.stream().map(FindingLine::of).toList();
        return new FindingList(detail.row().facts().post(), lines, commonLines)
                .withFindings(detail.findings());
    }

    /// This list with what the parser says, and these findings.
    public FindingList withFindings(List<Finding> findings) {
        List<FindingLine> all = new ArrayList<>();
        lines.stream().filter(FindingLine::isParsers).forEach(all::add);
        findings.stream()
                .map(FindingLine::of)
                .sorted(byPlace(FindingLine::place))
                .forEach(all::add);
        return new FindingList(post, all, common);
    }

    /// Indices of the lines in the order of their places: title, body, meta box, and what is about
    /// the article as a whole.
    public List<Integer> inOrderOfPlace() {
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(byPlace(i -> lines.get(i).place()))
                .toList();
    }

    /// How many lines in words, as "1 finding".
    public String count() {
        return lines.size() == 1 ? "1 finding" : Counted.of(lines.size()) + " findings";
    }

    /// The severity of the worst line; info where there are none.
    public Severity worst() {
        return lines.stream()
                .map(FindingLine::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static <T> Comparator<T> byPlace(Function<T, Place> place) {
        ToIntFunction<T> area = item -> FindingPlaces.area(place.apply(item));
        ToIntFunction<T> part = item -> FindingPlaces.part(place.apply(item));
        ToIntFunction<T> start = item -> FindingPlaces.start(place.apply(item));
        return Comparator.comparingInt(area).thenComparingInt(part).thenComparingInt(start);
    }
}
