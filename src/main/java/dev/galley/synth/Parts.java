package dev.galley.synth;

import dev.galley.article.Form;

/// What the makers of one article share.
record Parts(Words words, Dice dice, Phrases phrases, Subject subject, Form form, Profile profile) {

    /// Whether the article shall be troubled, and these dice say so for this place.
    boolean trouble(int percent) {
        return profile == Profile.TROUBLED && dice.percent(percent);
    }
}
