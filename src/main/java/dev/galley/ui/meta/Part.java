package dev.galley.ui.meta;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/// The part of a field that a node inside of it shows; nodes carry it as their user data.
///
/// @param key of the entry; empty where the node shows an item of a list
/// @param item the item, or null where the node shows an entry
record Part(String key, @Nullable String item) {

    /// The part that a node shows, looking outwards up to the node of the field; null for the whole
    /// field.
    static @Nullable Part at(@Nullable Node start, Node field) {
        for (Node node = start; node != null && !node.equals(field); node = node.getParent()) {
            if (node.getUserData() instanceof Part part) {
                return part;
            }
        }
        return null;
    }
}
