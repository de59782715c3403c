package dev.galley.check;

import java.util.List;

/// The checks of the text: links, repetitions, leftovers, code.
final class TextChecks {

    private TextChecks() {}

    static List<Check> all() {
        return List.of(
                new PlaceholderImages(),
                new PlaceholderLinks(),
                new CutLinks(),
                new PlainHttpLinks(),
                new SiteChrome(),
                new RepeatedParagraphs(),
                new RepeatedSentences(),
                new CutText(),
                new GeneratorLeftovers(),
                new Unfinished(),
                new LoremIpsum(),
                new OpenTasks(),
                new InvisibleCharacters(),
                new LookAlikes(),
                new Secrets(),
                new CodeIndentation(),
                new CodeSyntax(),
                new CodeTasks());
    }
}
