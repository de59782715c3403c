package dev.galley.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// How notes ask for a review, clause by clause. Words that any text may use, such as `checked` and
/// `confirmed`, count only where the clause says that it is about the post: who should do it, what
/// should be looked at, or that it has to happen before the post goes out. A clause that says that
/// none is needed, that it was done, or that it is done every month asks for nothing.
final class ReviewWords {

    private static final int LONGEST = 500;

    private static final String PERSON =
            "(?:editors?|humans?|person|somebody|someone|anybody|reviewers?|experts?|lawyers?|lead"
                    + "|colleague|specialist|(?:second |proof)?reader|people)";
    private static final String MUST =
            "(?:should|must|shall|has to|have to|ought to|needs? to|is to|are to)";
    private static final String SURELY =
            "(?:reviewed|proofread|fact-checked|vetted|signed off|looked over|read through)";
    private static final String PERHAPS =
            "(?:checked|double-checked|verified|confirmed|validated|approved|read|corrected"
                    + "|looked at|edited)";
    private static final String LOOK =
            "(?:review|check|double-check|verify|confirm|proofread|fact-check|validate|approve"
                    + "|look at|look over|read|vet|edit|sign off)";
    private static final String OUT =
            "(?:before|prior to|until)\\b.{0,40}?\\b(?:publi\\w+|index\\w*|releas\\w+|export\\w*"
                    + "|going live|goes live|goes out|launch\\w*)";
    private static final String PART =
            "(?:articles?|drafts?|posts?|contents?|text|claims?|facts?|figures?|numbers|sources?"
                    + "|wording|summary|translation|statistics|citations?|quotes?|quotations?)";
    private static final String REVIEW =
            "(?:review|reviewer|proofreading|fact-check(?:ing)?|second reader|second reading"
                    + "|human eye|(?:second|another) pair of eyes|editorial pass|sign-off"
                    + "|(?:editor's|editorial|human|manual) (?:check|look|pass|approval|eye))";

    private static final List<Pattern> ASKING =
            patterns(
                    MUST + " (?:\\w+ ){0,2}?be (?:\\w+ ){0,2}?" + SURELY,
                    MUST + " (?:\\w+ ){0,2}?be (?:\\w+ ){0,2}?" + PERHAPS + "\\b.*\\b" + OUT,
                    MUST + " (?:\\w+ ){0,2}?be " + PERHAPS + " by (?:\\w+ ){0,2}?" + PERSON,
                    PART + "\\b.{0,40}?\\b" + MUST + " (?:\\w+ ){0,2}?be (?:\\w+ ){0,2}?" + PERHAPS,
                    "(?:needs?|requires?|awaits?|awaiting|pending|waits for|waiting for|calls for)"
                            + " (?:[\\w'-]+ ){0,4}?"
                            + REVIEW,
                    "(?:needs?|requires?|wants?|deserves?)"
                            + " .{0,40}?\\b(?:look|check|read|pass|eyes?) (?:by|from|of) (?:\\w+"
                            + " ){0,2}?"
                            + PERSON,
                    REVIEW + " (?:is |still |is still )?(?:needed|required|pending|requested|due)",
                    "(?:to be reviewed|(?:flagged|marked|queued|held|left|up) for review)",
                    "(?:have|ask|get|let) (?:\\w+ ){0,2}?" + PERSON + " (?:to )?" + LOOK,
                    PERSON + " " + MUST + " (?:\\w+ )?" + LOOK,
                    LOOK + "\\b.*\\b" + OUT,
                    "please (?:\\w+ )?" + LOOK,
                    "(?:unreviewed|unvetted)");

    /// Asking in spite of a word that refuses.
    private static final List<Pattern> FORBIDDING =
            patterns(
                    "(?:not|never) (?:yet )?(?:been )?" + SURELY,
                    "(?:not|never|n't|cannot) .*(?:before|until|unless|without)\\b.*\\b(?:"
                            + LOOK
                            + "|"
                            + REVIEW
                            + "|"
                            + SURELY
                            + "|"
                            + PERHAPS
                            + ")",
                    "(?:do not|don't|must not|not ready (?:for|to)) (?:be"
                            + " )?(?:publi|index|releas)\\w*");

    private static final Pattern REFUSING =
            Pattern.compile(
                    "\\b(?:no|not|never|without|already|nobody|none|cannot|nothing)\\b|n't\\b");
    private static final Pattern ROUTINE =
            Pattern.compile(
                    "\\b(?:quarterly|yearly|annually|monthly|weekly|daily|nightly|regularly"
                            + "|every (?:day|week|month|quarter|year|release))\\b");
    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?](?= |$)");

    /// Parts of words, one of which stands in all that asks.
    private static final List<String> STEMS =
            List.of(
                    "review",
                    "check",
                    "proofread",
                    "vet",
                    "sign",
                    "look",
                    "read",
                    "verif",
                    "confirm",
                    "validat",
                    "approv",
                    "correct",
                    "edit",
                    "eye",
                    "pass",
                    "publi",
                    "index",
                    "releas");

    private ReviewWords() {}

    /// Whether a note asks for a review. Only the first 500 characters are read.
    static boolean ask(String note) {
        String start = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
        String text = Wording.normal(start).replace("fact check", "fact-check");
        if (STEMS.stream().noneMatch(text::contains)) {
            return false;
        }
        return CLAUSE_END.splitAsStream(text).anyMatch(ReviewWords::clauseAsks);
    }

    private static boolean clauseAsks(String clause) {
        if (ROUTINE.matcher(clause).find()) {
            return false;
        }
        List<Pattern> asking = REFUSING.matcher(clause).find() ? FORBIDDING : ASKING;
        return asking.stream().anyMatch(pattern -> pattern.matcher(clause).find());
    }

    private static List<Pattern> patterns(String... expressions) {
        return Arrays.stream(expressions)
                .map(expression -> Pattern.compile("\\b(?:" + expression + ")\\b"))
                .toList();
    }
}
