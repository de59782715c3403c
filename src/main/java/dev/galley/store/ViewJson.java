package dev.galley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// Views as JSON: one a row in the store, and any number in a text that people hand to each other.
/// Keys that are not known are passed over, and keys that are missing are empty.
public final class ViewJson {

    /// The longest text that is read, in UTF-16 units; a hundred views take a tenth of it.
    public static final int LONGEST = 1 << 20;

    private static final String FORMAT = "galley-views";
    private static final int MOST = 500;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ViewJson() {}

    /// Views as a text of several lines, for a file or the clipboard.
    public static String text(List<SavedView> views) {
        ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT).put("version", 1);
        ArrayNode all = root.putArray("views");
        for (SavedView view : views) {
            all.add(node(all.objectNode().put("name", view.name()), view.spec()));
        }
        return written(root, true) + "\n";
    }

    /// Reads what [#text] wrote, whoever has had it in hand since.
    ///
    /// @throws IllegalArgumentException naming what was expected; to try again does not help
    public static List<SavedView> read(String text) {
        JsonNode root = text.length() > LONGEST ? MAPPER.missingNode() : parsed(text);
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException(
                    "This holds no views of Galley; expected a text with \"format\": \""
                            + FORMAT
                            + "\".");
        }
        if (root.path("version").asInt() != 1) {
            throw new IllegalArgumentException(
                    "A newer Galley wrote these views; expected version 1, found "
                            + root.path("version").asText()
                            + ".");
        }
        List<SavedView> views = new ArrayList<>();
        for (JsonNode each : root.path("views")) {
            if (views.size() < MOST) {
                views.add(new SavedView(each.path("name").asText(), spec(each)));
            }
        }
        return List.copyOf(views);
    }

    /// What a row of the table holds besides the name.
    ///
    /// @param place where the view stands among the others, from 0
    static String row(SavedView.Spec spec, int place) {
        return written(node(MAPPER.createObjectNode().put("place", place), spec), false);
    }

    /// The place in a row; 0 where it does not say.
    static int place(String row) {
        return parsed(row).path("place").asInt();
    }

    static SavedView.Spec spec(String row) {
        return spec(parsed(row));
    }

    private static ObjectNode node(ObjectNode into, SavedView.Spec spec) {
        return into.put("query", spec.query())
                .put("sort", spec.sort())
                .put("columns", spec.columns());
    }

    private static SavedView.Spec spec(JsonNode node) {
        return new SavedView.Spec(
                node.path("query").asText(),
                node.path("sort").asText(),
                node.path("columns").asText());
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    private static String written(JsonNode node, boolean pretty) {
        try {
            return pretty
                    ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
                    : MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("views cannot be written as JSON", e);
        }
    }
}
