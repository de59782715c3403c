package dev.galley.ui.assign;

import dev.galley.catalog.FacetCount;
import dev.galley.catalog.Field;
import dev.galley.review.Person;
import dev.galley.session.AssignCommand;
import dev.galley.session.Outcome;
import dev.galley.session.Selection;
import dev.galley.session.Workspace;
import dev.galley.ui.kit.Background;
import dev.galley.ui.kit.Notice;
import dev.galley.ui.kit.NoticeBoard;
import dev.galley.ui.kit.Offer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// To whom posts are to go. The posts are named first, by their number; who is chosen gets them as
/// one step. Belongs to the FX thread.
public final class AssignViewModel {

    private final Workspace workspace;
    private final NoticeBoard notices;
    private final Background commands;
    private final AssignHost host;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private List<Candidate> all = List.of();
    private @Nullable Posts posts;

    /// Posts that are to go to somebody.
    ///
    /// @param name of the post where it is one, as it is called on screen; null where they are many
    /// @param words how many they are, such as "3,412 posts"
    public record Posts(Selection selection, @Nullable String name, String words) {

        String what() {
            return name == null ? words : "“" + name + "”";
        }
    }

    /// A sheet that is closed.
    ///
    /// @param commands does one piece of work after the other
    public AssignViewModel(
            Workspace workspace, NoticeBoard notices, Background commands, AssignHost host) {
        this.workspace = workspace;
        this.notices = notices;
        this.commands = commands;
        this.host = host;
        text.subscribe(_ -> search());
    }

    /// Asks to whom some posts are to go.
    public void ask(Posts about) {
        if (!workspace.writable()) {
            notices.say(Notice.warning("This window only reads; nothing was assigned.", List.of()));
            return;
        }
        posts = about;
        commands.<List<Candidate>>run(
                "see who works here", this::candidates, people -> show(about, people), notices);
    }

    /// Whether it is on screen.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What is asked: "Assign 3,412 posts to".
    ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /// What the post is called, where it is one; else empty.
    ReadOnlyStringProperty subject() {
        return subject.getReadOnlyProperty();
    }

    /// Who is looked for.
    StringProperty text() {
        return text;
    }

    /// Who fits, the best first; to be looked at and not changed.
    ObservableList<Candidate> found() {
        return found;
    }

    /// The place of whom Enter chooses, or -1 where nobody fits.
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Chooses somebody some places further, going round at the ends.
    void move(int places) {
        if (!found.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + places, found.size()));
        }
    }

    /// Chooses a place.
    void choose(int place) {
        chosen.set(place >= 0 && place < found.size() ? place : -1);
    }

    /// Assigns the posts to who is chosen, and closes.
    void assign() {
        Posts about = posts;
        if (about == null || chosen.get() < 0) {
            return;
        }
        String to = found.get(chosen.get()).name();
        close();
        commands.<Outcome>run(
                "assign the posts",
                () -> workspace.staff().assign(new AssignCommand(to, about.selection(), false)),
                outcome -> assigned(about, to, outcome),
                notices);
    }

    /// Closes; everything stays as it was.
    void close() {
        open.set(false);
        posts = null;
    }

    private List<Candidate> candidates() {
        Map<String, Integer> counts = new HashMap<>();
        for (FacetCount count : workspace.facets().values(Field.ASSIGNED)) {
            String name = count.value();
            if (name != null) {
                counts.merge(Person.key(name), count.count(), Integer::sum);
            }
        }
        return Candidate.all(workspace.staff().people(), workspace.me(), counts);
    }

    private void show(Posts about, List<Candidate> people) {
        if (about.equals(posts)) {
            all = people;
            question.set("Assign " + (about.name() == null ? about.words() : "the post") + " to");
            subject.set(about.name() == null ? "" : about.what());
            text.set("");
            search();
            open.set(true);
        }
    }

    private void search() {
        String typed = text.get();
        found.setAll(
                all.stream()
                        .filter(candidate -> candidate.fit(typed) > 0)
                        .sorted(Comparator.comparingInt((Candidate c) -> -c.fit(typed)))
                        .toList());
        chosen.set(found.isEmpty() ? -1 : 0);
    }

    private void assigned(Posts about, @Nullable String to, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                host.assigned();
                String said =
                        about.name() == null
                                ? done.summary()
                                : "Assigned "
                                        + about.what()
                                        + " to "
                                        + (to == null ? "nobody" : to);
                notices.say(Notice.info(said).offering(new Offer("Undo", host::undo)));
            }
            case Outcome.Nothing nothing -> notices.say(Notice.info(why(nothing)));
            case Outcome.Refused refused ->
                    notices.band(Notice.warning(refused.why(), List.of()).about("assign"));
        }
    }

    private static String why(Outcome.Nothing nothing) {
        return "Nothing to assign: "
                + (nothing.skipped().isEmpty()
                        ? nothing.why()
                        : String.join(", ", nothing.skipped().keySet()))
                + ".";
    }
}
