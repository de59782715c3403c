package dev.galley.ui.assign;

import dev.galley.review.Person;
import dev.galley.ui.kit.Counted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Somebody whom posts can be assigned to, or nobody.
///
/// @param name the person's name, or null for nobody
/// @param about the role, and whether it is oneself; empty for nobody
/// @param posts how many posts the person has
record Candidate(@Nullable String name, String about, int posts) {

    private static final String NOBODY = "Nobody";

    /// Everybody in the order in which they are offered: oneself, the others by name, nobody.
    ///
    /// @param me who acts, whom the workspace may not know yet
    /// @param posts how many posts each person has, by [Person#key()]
    static List<Candidate> all(List<Person> people, Person me, Map<String, Integer> posts) {
        List<Candidate> all = new ArrayList<>();
        all.add(of(me, "you, " + me.role().word(), posts));
        people.stream()
                .filter(person -> !person.is(me.name()))
                .sorted(Comparator.comparing(Person::key))
                .forEach(person -> all.add(of(person, person.role().word(), posts)));
        all.add(new Candidate(null, "", 0));
        return List.copyOf(all);
    }

    private static Candidate of(Person person, String about, Map<String, Integer> posts) {
        return new Candidate(person.name(), about, posts.getOrDefault(person.key(), 0));
    }

    /// The name on screen.
    String words() {
        return name == null ? NOBODY : name;
    }

    /// How many posts the person has, in words; empty for nobody.
    String load() {
        return name == null ? "" : posts == 0 ? "no posts" : Counted.posts(posts);
    }

    /// How well somebody fits what was typed: 2 where a word of the name begins with it, 1 where it
    /// stands anywhere, 0 where it does not.
    int fit(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String inName = words().toLowerCase(Locale.ROOT);
        if (inName.startsWith(wanted) || inName.contains(" " + wanted)) {
            return 2;
        }
        boolean me = about.startsWith("you") && "me".equals(wanted);
        return me || inName.contains(wanted) ? 1 : 0;
    }

    /// What is read out.
    String spoken() {
        return name == null ? "Nobody" : words() + ", " + about + ", " + load();
    }
}
