package dev.galley.report;

/// What the page says of its own figures.
final class HtmlNotes {

    private HtmlNotes() {}

    static void write(Markup page) {
        page.open("dl", "class", "notes");
        note(
                page,
                "Problem and finding",
                "A problem is what the parser says while it reads; a finding is what a check says"
                        + " of the article as it is now. Each is counted on every place, and once"
                        + " for each post.");
        note(
                page,
                "Label",
                "A label is known if the contract of the parsed article names it, or if earlier"
                        + " posts had it where the report was made against them.");
        note(
                page,
                "Line shape",
                "What a line looks like, whatever it says: a+ small letters, A+ capitals, Aa+ a"
                        + " capital and small letters, aA+ both mixed, 9+ digits. A + after a mark"
                        + " says that it comes several times. Three words in a row begin prose,"
                        + " which is cut with …. Lines of code are left out.");
        note(
                page,
                "Rare",
                "On at most one post in 10,000, or on a single post in a smaller corpus. Up to"
                        + " 40,000 shapes are all counted; beyond, a sample of 20,000 or more is"
                        + " counted exactly, and how many there are in all is estimated from it.");
        note(
                page,
                "Present, empty, bad value, missing",
                "Empty is a label with nothing after it. A bad value is of the wrong type or out"
                        + " of range. Missing counts posts without a meta box too, and for an"
                        + " entry those without its group. In a list of groups the best entry"
                        + " counts.");
        note(page, "Examples", "From the posts that were imported first, one for each post.");
        page.close().line();
    }

    private static void note(Markup page, String what, String words) {
        page.leaf("dt", what).leaf("dd", words).line();
    }
}
