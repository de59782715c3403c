package dev.galley.ui.kit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that a person has to be told.
///
/// @param topic notices of one topic replace each other; empty where each stands for itself
/// @param message one or two full sentences
/// @param details lines that fold out, empty where there is no more to say
public record Notice(
        Kind kind, String topic, String message, List<String> details, @Nullable Offer offer) {

    /// How serious a notice is.
    public enum Kind {
        INFO,
        WARNING,
        ERROR
    }

    public Notice {
        details = List.copyOf(details);
    }

    /// A notice that only informs.
    public static Notice info(String message) {
        return new Notice(Kind.INFO, "", message, List.of(), null);
    }

    /// A notice of something that did not go well.
    public static Notice warning(String message, List<String> details) {
        return new Notice(Kind.WARNING, "", message, details, null);
    }

    /// A notice of a failure.
    public static Notice error(String message, List<String> details) {
        return new Notice(Kind.ERROR, "", message, details, null);
    }

    /// This notice with something to do about it.
    public Notice offering(Offer what) {
        return new Notice(kind, topic, message, details, what);
    }

    /// This notice under a topic.
    public Notice about(String what) {
        return new Notice(kind, what, message, details, offer);
    }
}
