package dev.galley.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several places of a meta box that should name the same thing. What more than half of them name
/// is taken for right; without such a majority nobody can say who is wrong, and one of them is
/// reported without a remedy. A list agrees with all that it holds.
///
/// @param thing what they name, as a message says it: `stack`
/// @param all in the order in which they are reported where there is no majority
record Voices(String thing, List<Voice> all) {

    /// So many names of a list are looked for in another list.
    private static final int MOST = 20;

    Voices {
        all = List.copyOf(all);
    }

    /// Reports those that differ from the others.
    void report(Findings findings) {
        if (all.size() < 2 || names().stream().anyMatch(name -> supporters(name) == all.size())) {
            return;
        }
        Optional<String> agreed = agreed();
        if (agreed.isPresent()) {
            List<Voice> right = all.stream().filter(voice -> voice.agreesOn(agreed.get())).toList();
            dissenters(agreed.get()).forEach(v -> report(v, agreed.get(), right, findings));
        } else {
            all.stream().filter(Voice::accused).findFirst().ifPresent(v -> odds(v, findings));
        }
    }

    /// What more than half of all name, where that is more than one.
    Optional<String> agreed() {
        return names().stream()
                .filter(name -> supporters(name) >= 2 && supporters(name) * 2 > all.size())
                .findFirst();
    }

    private List<Voice> dissenters(String agreed) {
        return all.stream().filter(v -> v.accused() && !v.agreesOn(agreed)).toList();
    }

    private void odds(Voice one, Findings findings) {
        all.stream()
                .filter(other -> !other.equals(one) && firstOf(one).noneMatch(other::agreesOn))
                .findFirst()
                .ifPresent(
                        other ->
                                findings.add(
                                        one.place(),
                                        message(one, other.joined(), List.of(other)),
                                        other.joined(),
                                        one.joined()));
    }

    private static Stream<String> firstOf(Voice voice) {
        return voice.says().stream().limit(MOST);
    }

    private void report(Voice wrong, String agreed, List<Voice> right, Findings findings) {
        findings.add(
                wrong.place(),
                message(wrong, agreed, right),
                agreed,
                wrong.joined(),
                wrong.isSingle() ? "Set %s to %s".formatted(thing, agreed) : null);
    }

    private String message(Voice one, String other, List<Voice> others) {
        return "The %s is %s in %s, but %s in %s"
                .formatted(
                        thing,
                        Wording.quoted(one.joined()),
                        one.where(),
                        Wording.quoted(other),
                        others.stream().map(Voice::where).collect(Collectors.joining(" and ")));
    }

    private long supporters(String name) {
        return all.stream().filter(voice -> voice.agreesOn(name)).count();
    }

    private List<String> names() {
        return all.stream().filter(Voice::isSingle).map(v -> v.says().getFirst()).toList();
    }
}
