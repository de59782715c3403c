package dev.galley.review;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/// Who a post can go to. Anybody may assign any post, in whatever state it is; what is assigned
/// already to that person is left as it is.
///
/// @param to the name of a person as the workspace spells it, or null for nobody
public record Assigning(@Nullable String to) {

    /// Looks a name up among those who can be given posts.
    ///
    /// @param name as somebody typed it, or null for nobody
    /// @param people whom the workspace knows
    /// @param me who acts, whom the workspace may not know yet
    /// @return empty where nobody has that name
    public static Optional<Assigning> to(
            @Nullable String name, Collection<Person> people, Person me) {
        if (name == null) {
            return Optional.of(new Assigning(null));
        }
        return people.stream()
                .filter(person -> person.is(name))
                .findFirst()
                .or(() -> Optional.of(me).filter(person -> person.is(name)))
                .map(person -> new Assigning(person.name()));
    }

    /// What it comes to for a post; empty where it is so already.
    ///
    /// @param now the name of who has the post, or null
    public Optional<Assigned> judge(int post, String id, @Nullable String now) {
        return isAlready(now) ? Optional.empty() : Optional.of(new Assigned(post, id, now, to));
    }

    private boolean isAlready(@Nullable String now) {
        return Objects.equals(
                now == null ? null : Person.key(now), to == null ? null : Person.key(to));
    }

    /// Why a post is left as it is.
    public String already() {
        return to == null ? "assigned to nobody already" : "assigned to " + to + " already";
    }
}
