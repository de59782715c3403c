package dev.galley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.review.Assigned;
import dev.galley.review.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class EventJsonTest {

    static List<Event> events() {
        return Events.ofEveryKind();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsWrittenIsReadBackTheSame(Event event) {
        String payload = EventJson.write(event);
        assertThat(EventJson.read(event.kind(), payload)).isEqualTo(event);
        assertThat(EventJson.write(EventJson.read(event.kind(), payload))).isEqualTo(payload);
    }

    @Test
    void everyKindIsAmongTheEvents() {
        assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(Event.class.getPermittedSubclasses().length);
    }

    @Test
    void theWordsOnDiskStayAsTheyAre() {
        Event.PersonSet event = new Event.PersonSet("Ana", dev.galley.review.Role.LEAD);
        assertThat(EventJson.write(event))
                .isEqualTo("{\"v\":1,\"name\":\"Ana\",\"role\":\"lead\"}");
        Event.PostsAssigned assigned =
                new Event.PostsAssigned(
                        "Ben",
                        null,
                        List.of(new Assigned(7, "p-7", null, "Ben")),
                        Map.of("assigned to Ben already", 2));
        assertThat(EventJson.write(assigned))
                .isEqualTo(
                        "{\"v\":1,\"to\":\"Ben\",\"skipped\":{\"assigned to Ben already\":2},"
                                + "\"assigned\":[{\"post\":7,\"id\":\"p-7\",\"after\":\"Ben\"}]}");
        assertThat(events().stream().map(Event::kind).distinct())
                .containsExactly(
                        "workspace-created",
                        "person-set",
                        "setting-set",
                        "posts-imported",
                        "posts-decided",
                        "post-edited",
                        "parse-judged",
                        "sample-drawn",
                        "posts-reparsed",
                        "posts-assigned",
                        "step-undone",
                        "step-redone",
                        "posts-exported");
    }

    @Test
    void aStepThatWasTakenBackBeforePostsCouldBeAssignedIsStillRead() {
        assertThat(EventJson.read("step-undone", "{\"v\":1,\"undoes\":5}"))
                .isEqualTo(new Event.StepUndone(5, List.of(), List.of()));
    }

    @Test
    void whatThisProgramDidNotWriteIsRefused() {
        for (String payload : List.of("{", "{}", "{\"v\":2}", "7")) {
            assertThatThrownBy(() -> EventJson.read("setting-set", payload))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> EventJson.read("post-painted", "{\"v\":1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("post-painted");
        assertThatThrownBy(() -> EventJson.read("person-set", "{\"v\":1,\"role\":\"boss\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("boss");
    }
}
