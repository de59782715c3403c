package dev.galley.ingest;

import dev.galley.article.IncomingPost;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What whoever stores articles makes of them while they are still on the threads that parse.
/// Called from several threads at once.
///
/// @param <T> what is handed on in the end
public interface Intake<T> {

    /// What is known of these bytes already, in their order; where something is, they are not
    /// parsed.
    default List<Optional<T>> known(List<Found.Text> texts) {
        return Collections.nCopies(texts.size(), Optional.empty());
    }

    /// Makes a parsed post ready.
    T ready(IncomingPost post);
}
