package dev.galley.ui.meta;

import dev.galley.article.PostMeta;

import javafx.scene.Node;

import java.util.List;

/// A control, or a group of them, that edits a part of the meta box. What is typed stays in the
/// control until it fits; only then it goes into the working copy.
sealed interface Editor
        permits ValueEditor, FlagEditor, ItemsEditor, GroupEditor, GroupsEditor, FieldEditor {

    /// What to put into the form.
    Node node();

    /// Shows what the working copy holds now; a control that has something of its own keeps it.
    void refresh(PostMeta meta);

    /// Applies what was typed.
    void commit();

    /// Drops what was typed, for another post.
    void reset(PostMeta meta);

    /// Whether it has the focus, or holds something that is not in the working copy.
    boolean isBusy();

    /// What was typed and does not fit.
    List<Wrong> wrong();

    /// Moves the focus to the control for a path, or to the first where none has it.
    void focus(FieldPath path);

    /// A value that does not fit.
    record Wrong(FieldPath path, String message) {}
}
