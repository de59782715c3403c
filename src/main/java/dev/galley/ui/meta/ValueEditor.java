package dev.galley.ui.meta;

import dev.galley.article.PostMeta;
import dev.galley.article.ValueType;
import dev.galley.review.Change;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Edits one text, number or date. What is typed is checked at once, and applied by Enter, when the
/// focus leaves, and after a short pause; Escape takes it back.
final class ValueEditor extends VBox implements Editor {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final Duration PAUSE = Duration.millis(700);

    private final EditSession session;
    private final ValueSpec spec;
    private final TextInputControl input;
    private final HBox line = new HBox(4);
    private final @Nullable Completion completion;
    private final ValueMessage message = new ValueMessage();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private FieldPath path;
    private String model = "";
    private String applied = "";
    private boolean filling;
    private @Nullable String note;
    private @Nullable String refused;
    private Runnable entered = () -> {};

    ValueEditor(EditSession session, ValueSpec spec) {
        this.session = session;
        this.spec = spec;
        this.path = spec.path();
        input = spec.grows() ? new GrowingArea() : new TextField();
        input.setPromptText(spec.prompt());
        input.setAccessibleText(spec.name());
        getStyleClass().add("meta-editor");
        HBox.setHgrow(input, Priority.ALWAYS);
        line.getChildren().add(input);
        if (spec.type() == ValueType.DATE) {
            line.getChildren().add(new DayButton(spec.name(), input));
        }
        getChildren().setAll(line, message);
        input.textProperty().subscribe(_ -> typed());
        input.focusedProperty().addListener((_, _, now) -> focused(now));
        // Its keys come before the control's: Enter takes a value first, and applies it next.
        completion =
                spec.completion()
                        .map(source -> new Completion(session, source, input))
                        .orElse(null);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pause.setOnFinished(_ -> commit());
    }

    /// Runs something after Enter has applied the text.
    void onEntered(Runnable then) {
        entered = then;
    }

    /// The control itself.
    TextInputControl input() {
        return input;
    }

    /// Puts a node beside the control.
    void beside(Node node) {
        line.getChildren().add(node);
    }

    /// Says what path the value has now that things before it came or went.
    void moved(FieldPath now) {
        path = now;
    }

    /// What is in the control.
    String text() {
        return input.getText() == null ? "" : input.getText();
    }

    /// Whether the control holds what is not in the working copy.
    boolean isDirty() {
        return !text().equals(applied);
    }

    /// Takes what is in the control for applied.
    void settle() {
        applied = text();
        model = applied.strip();
        refused = null;
        say();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh(PostMeta meta) {
        refresh(spec.read().apply(meta));
    }

    /// Shows a value, unless the control has one of its own.
    void refresh(Reading now) {
        boolean same = now.text().equals(model);
        model = now.text();
        note = now.note();
        boolean typedTheSame = input.isFocused() && text().strip().equals(model.strip());
        if (typedTheSame) {
            applied = text();
        } else if (!isDirty() && !(same && input.isFocused())) {
            put(model);
        }
        say();
    }

    @Override
    public void reset(PostMeta meta) {
        reset(spec.read().apply(meta));
    }

    /// Shows a value whatever was typed.
    void reset(Reading now) {
        pause.stop();
        model = now.text();
        note = now.note();
        refused = null;
        put(model);
        say();
    }

    @Override
    public void commit() {
        pause.stop();
        if (!session.isOpen() || !isDirty() || problem() != null) {
            return;
        }
        String before = applied;
        applied = text();
        refused = session.set(change().apply(text()));
        if (refused != null) {
            applied = before;
        }
        say();
        session.typed();
    }

    @Override
    public boolean isBusy() {
        return input.isFocused() || isDirty();
    }

    @Override
    public List<Wrong> wrong() {
        String problem = isDirty() ? problem() : null;
        return problem == null ? List.of() : List.of(new Wrong(path, problem));
    }

    @Override
    public void focus(FieldPath wanted) {
        input.requestFocus();
        input.selectAll();
    }

    private Function<String, Change> change() {
        return spec.change();
    }

    private void put(String text) {
        if (!text().equals(text)) {
            filling = true;
            input.setText(text);
            filling = false;
        }
        applied = text();
    }

    private @Nullable String problem() {
        return refused != null ? refused : session.check(change().apply(text()));
    }

    private void typed() {
        if (filling) {
            return;
        }
        refused = null;
        say();
        if (isDirty() && session.isOpen()) {
            pause.playFromStart();
        }
        session.typed();
    }

    private void say() {
        String problem = isDirty() && session.isOpen() ? problem() : null;
        pseudoClassStateChanged(INVALID, problem != null);
        message.show(problem, isDirty() ? null : note);
        input.setAccessibleHelp(problem != null ? problem : note);
    }

    private void focused(boolean now) {
        if (!now) {
            if (completion != null) {
                completion.close();
            }
            commit();
            if (!isDirty()) {
                put(model);
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            commit();
            entered.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isDirty()) {
            put(model);
            typed();
            event.consume();
        } else {
            step(event);
        }
    }

    private void step(KeyEvent event) {
        String stepped = spec.steps(event, text());
        if (stepped != null) {
            input.setText(stepped);
            input.end();
            event.consume();
        }
    }
}
