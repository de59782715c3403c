package dev.galley.ui.meta;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.PostMeta;
import dev.galley.review.Change;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Edits a list of groups, one card each. A card without a text is not one.
final class GroupsEditor extends VBox implements Editor {

    private final EditSession session;
    private final MetaField field;
    private final List<CardEditor> cards = new ArrayList<>();
    private final VBox box = new VBox(8);

    GroupsEditor(EditSession session, MetaField field) {
        this.session = session;
        this.field = field;
        getStyleClass().add("meta-items");
        String one = one(field);
        getChildren().setAll(box, Tools.add("Add " + one, "Add " + one, this::add));
    }

    /// What one card is, such as "image source".
    static String one(MetaField field) {
        return field == MetaField.ENTITIES
                ? "entity"
                : field.label().substring(0, field.label().length() - 1);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        List<Map<String, String>> groups = read(meta);
        if (groups.equals(groups())) {
            cards.forEach(CardEditor::settle);
        } else if (cards.stream().noneMatch(CardEditor::isDirty)) {
            fill(groups);
        }
    }

    @Override
    public void reset(PostMeta meta) {
        fill(read(meta));
    }

    @Override
    public void commit() {
        List.copyOf(cards).forEach(CardEditor::commit);
    }

    @Override
    public boolean isBusy() {
        return cards.stream().anyMatch(CardEditor::isBusy);
    }

    @Override
    public List<Wrong> wrong() {
        return cards.stream().flatMap(card -> card.wrong().stream()).toList();
    }

    @Override
    public void focus(FieldPath path) {
        if (cards.isEmpty()) {
            add();
            return;
        }
        String[] parts = path.key().split("\\.", 2);
        int index = parts[0].matches("[0-9]{1,6}") ? Integer.parseInt(parts[0]) : 0;
        cards.get(Math.min(index, cards.size() - 1)).focus(parts.length > 1 ? parts[1] : "");
    }

    private List<Map<String, String>> groups() {
        return cards.stream().map(CardEditor::entries).filter(card -> !card.isEmpty()).toList();
    }

    private Change change() {
        List<Map<String, String>> groups = groups();
        return groups.isEmpty()
                ? new Change.RemoveField(field)
                : new Change.SetGroups(field, groups);
    }

    private List<Map<String, String>> read(PostMeta meta) {
        return meta.fields().get(field) instanceof MetaValue.Groups groups
                ? groups.groups().stream().map(CardEditor::texts).toList()
                : List.of();
    }

    private void fill(List<Map<String, String>> groups) {
        while (cards.size() > groups.size()) {
            cards.removeLast();
        }
        while (cards.size() < groups.size()) {
            cards.add(card());
        }
        for (int i = 0; i < groups.size(); i++) {
            cards.get(i).fill(groups.get(i));
        }
        place();
    }

    private void add() {
        CardEditor card = card();
        card.fill(Map.of());
        cards.add(card);
        place();
        card.focus("");
    }

    private CardEditor card() {
        return new CardEditor(session, field, this::change, this::remove);
    }

    private void remove(CardEditor card) {
        cards.remove(card);
        place();
        if (session.isOpen() && !groups().equals(read(session.meta()))) {
            session.set(change());
        }
        session.typed();
    }

    private void place() {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).moved(i);
        }
        if (!box.getChildren().equals(cards)) {
            box.getChildren().setAll(cards);
        }
    }
}
