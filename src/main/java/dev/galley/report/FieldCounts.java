package dev.galley.report;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;
import dev.galley.report.CorpusReport.FieldPresence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts on how many posts each known field of the meta box, and each known entry of a group, is
/// there. For one thread.
final class FieldCounts {

    private enum State {
        PRESENT,
        EMPTY,
        BAD,
        MISSING
    }

    private record Slot(MetaField field, MetaField.@Nullable Entry entry) {}

    private static final List<Slot> SLOTS = slots();

    private final Map<State, int[]> counts = new EnumMap<>(State.class);

    FieldCounts() {
        for (State state : State.values()) {
            counts.put(state, new int[SLOTS.size()]);
        }
    }

    void add(@Nullable PostMeta meta) {
        for (int i = 0; i < SLOTS.size(); i++) {
            State state = meta == null ? State.MISSING : state(meta, SLOTS.get(i));
            of(state)[i]++;
        }
    }

    void merge(FieldCounts other) {
        for (State state : State.values()) {
            for (int i = 0; i < SLOTS.size(); i++) {
                of(state)[i] += other.of(state)[i];
            }
        }
    }

    List<FieldPresence> list() {
        List<FieldPresence> list = new ArrayList<>();
        for (int i = 0; i < SLOTS.size(); i++) {
            Slot slot = SLOTS.get(i);
            MetaField.Entry entry = slot.entry();
            list.add(
                    new FieldPresence(
                            entry == null
                                    ? slot.field().key()
                                    : slot.field().key() + "." + entry.key(),
                            entry == null ? slot.field().label() : entry.label(),
                            entry != null,
                            count(i, State.PRESENT),
                            count(i, State.EMPTY),
                            count(i, State.BAD),
                            count(i, State.MISSING)));
        }
        return List.copyOf(list);
    }

    private int count(int slot, State state) {
        return of(state)[slot];
    }

    private int[] of(State state) {
        return Objects.requireNonNull(counts.get(state));
    }

    private static State state(PostMeta meta, Slot slot) {
        MetaValue value = meta.fields().get(slot.field());
        MetaField.Entry entry = slot.entry();
        if (value == null) {
            return State.MISSING;
        }
        return entry == null ? ofValue(value, slot.field().type()) : ofEntry(value, entry);
    }

    /// In a list of groups the best that any of the groups has counts.
    private static State ofEntry(MetaValue value, MetaField.Entry entry) {
        return switch (value) {
            case MetaValue.Group group -> inGroup(group, entry);
            case MetaValue.Groups groups ->
                    groups.groups().stream()
                            .map(group -> inGroup(group, entry))
                            .min(State::compareTo)
                            .orElse(State.MISSING);
            case MetaValue.Text _,
                    MetaValue.Whole _,
                    MetaValue.Flag _,
                    MetaValue.Empty _,
                    MetaValue.Items _ ->
                    State.MISSING;
        };
    }

    private static State inGroup(MetaValue.Group group, MetaField.Entry entry) {
        MetaValue value = group.entries().get(entry.key());
        return value == null ? State.MISSING : ofValue(value, entry.type());
    }

    private static State ofValue(MetaValue value, ValueType type) {
        return switch (value) {
            case MetaValue.Empty _ -> State.EMPTY;
            case MetaValue.Text text when text.value().isEmpty() -> State.EMPTY;
            case MetaValue.Text text ->
                    type.read(text.value())
                            .filter(read -> read instanceof MetaValue.Text)
                            .map(_ -> State.PRESENT)
                            .orElse(State.BAD);
            case MetaValue.Items items -> items.values().isEmpty() ? State.EMPTY : State.PRESENT;
            case MetaValue.Group group -> group.entries().isEmpty() ? State.EMPTY : State.PRESENT;
            case MetaValue.Groups groups -> groups.groups().isEmpty() ? State.EMPTY : State.PRESENT;
            case MetaValue.Whole _, MetaValue.Flag _ -> State.PRESENT;
        };
    }

    private static List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (MetaField field : MetaField.values()) {
            slots.add(new Slot(field, null));
            field.entries().forEach(entry -> slots.add(new Slot(field, entry)));
        }
        return List.copyOf(slots);
    }
}
