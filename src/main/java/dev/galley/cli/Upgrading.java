package dev.galley.cli;

import dev.galley.store.UpgradeProgress;

/// Says that a workspace of an older version is being brought up to date, and how far it is.
final class Upgrading implements UpgradeProgress {

    private final Messages messages;

    Upgrading(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void done(int posts, int of) {
        if (posts == 0) {
            messages.say(
                    "Bringing the workspace up to date for this version: %,d posts".formatted(of));
        }
        if (posts < of) {
            messages.progress("%,d of %,d posts".formatted(posts, of));
        } else {
            messages.endProgress();
        }
    }
}
