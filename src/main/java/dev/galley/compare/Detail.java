package dev.galley.compare;

import java.util.List;

/// What differs inside of a block or of a field.
public sealed interface Detail {

    /// Whether nothing differs.
    boolean isSame();

    /// Text, word by word.
    record Words(TextDiff text) implements Detail {
        @Override
        public boolean isSame() {
            return text.isSame();
        }
    }

    /// A list, item by item.
    record Items(List<ItemChange> items) implements Detail {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isSame() {
            return items.stream().allMatch(ItemChange::isSame);
        }
    }

    /// An image, part by part: caption, source, address.
    record Parts(List<Part> parts) implements Detail {
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isSame() {
            return parts.stream().allMatch(part -> part.text().isSame());
        }
    }

    /// A part with a name; a part that is not given is empty.
    record Part(String name, TextDiff text) {}
}
