package dev.galley.check;

import java.util.List;

/// The checks of the meta box, by itself and against the body.
final class MetaChecks {

    private MetaChecks() {}

    static List<Check> all() {
        return List.of(
                new ParagraphCount(),
                new ImageCount(),
                new ImagesFlag(),
                new ImageHeavy(),
                new ImageCaptions(),
                new ImageOrigins(),
                new ChecklistItems(),
                new CodeLanguageOfMeta(),
                new TopicOfTitle(),
                new StackOfOutline(),
                new ProblemOfOutline(),
                new ScenarioOfOutline(),
                new SourceIdNumber(),
                new ReviewAsked(),
                new ScoreRange(),
                new VersionForm(),
                new DateForm(),
                new FutureDate(),
                new StaleFreshness(),
                new DifficultyWord(),
                new StatusWord(),
                new HashForm(),
                new LanguageWord());
    }
}
