package dev.galley.ui.start;

import dev.galley.store.Holder;
import dev.galley.store.StoreException;
import dev.galley.ui.kit.Times;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// Says in plain sentences who else has a workspace open for writing, and what that means here.
///
/// @param host the name of this computer
/// @param zone in which times are told
public record HolderText(String host, ZoneId zone) {

    private static final String UNKNOWN =
            "Another program has this workspace open. You can read; to decide, close it; this"
                    + " window follows its changes.";

    /// What a window that only reads says about who writes.
    public String reading(Holder holder, Instant now) {
        if (holder.unnamed()) {
            return UNKNOWN;
        }
        boolean window = holder.kind().equals(Holder.WINDOW);
        String what =
                window
                        ? " has this workspace open in a window on "
                        : " is changing this workspace by a command on ";
        String then =
                window
                        ? "to decide, close that window; this one follows its changes."
                        : "you can decide when the command has ended.";
        return holder.who()
                + what
                + place(holder)
                + " since "
                + new Times(InstantSource.fixed(now), zone).since(holder.since())
                + ". You can read; "
                + then;
    }

    /// What there is to say where opening a workspace for writing failed because another program
    /// writes; empty for other failures.
    public Optional<String> reading(StoreException failure, Instant now) {
        if (failure.kind() != StoreException.Kind.LOCKED) {
            return Optional.empty();
        }
        return Optional.of(failure.holder().map(holder -> reading(holder, now)).orElse(UNKNOWN));
    }

    /// What a window that only reads says when nobody writes any longer.
    public static String free() {
        return "Nobody else writes to this workspace now. Take it over to decide here.";
    }

    private String place(Holder holder) {
        return holder.host().equals(host) ? "this computer" : "host " + holder.host();
    }
}
