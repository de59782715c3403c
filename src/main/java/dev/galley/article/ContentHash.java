package dev.galley.article;

import dev.galley.text.SourceText;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The fingerprint of what a decision was made on.
///
/// Version `v1` is `v1:` and the hex SHA-256 over the UTF-8 bytes of this JSON, written without any
/// white space:
///
/// - `{"title":T,"blocks":[B...],"meta":M}` with `T` a string or null, `M` an object or null;
/// - a block is `{"kind":K,"text":S}` for a paragraph, a heading and code,
///   `{"kind":"list","ordered":O,"items":[S...]}`, or
///   `{"kind":"image","caption":S,"source":S,"url":S or null}`; spans and the detected language of
///   code are left out;
/// - meta has its fields by key in code-point order, without the volatile ones; a group's entries
///   likewise; an empty number is null. Unknown fields follow under `"unknown"` in the order of the
///   text, as `{"label":S or null,"value":S or [S...]}`, and are left out where there are none;
/// - in strings, `"` and `\` are escaped by a backslash and characters below U+0020 as a lower-case
///   four-digit Unicode escape (backslash, `u`, digits); everything else stands as it is.
///
/// A volatile field is named by its key (`view_count`), an entry of a group by both
/// (`score.quality`). This form never changes: another one needs another version word.
public final class ContentHash {

    /// The fields that a workspace calls volatile unless it says otherwise.
    public static final Set<String> DEFAULT_VOLATILE = Set.of("view_count");

    private final StringBuilder json = new StringBuilder(4096);
    private final Set<String> volatileFields;

    private ContentHash(Set<String> volatileFields) {
        this.volatileFields = volatileFields;
    }

    /// The hash of an article, without the volatile fields.
    public static String of(Article article, Set<String> volatileFields) {
        byte[] canonical = canonical(article, volatileFields).getBytes(StandardCharsets.UTF_8);
        return "v1:" + SourceText.sha256(canonical);
    }

    /// The canonical JSON that is hashed.
    static String canonical(Article article, Set<String> volatileFields) {
        ContentHash writer = new ContentHash(volatileFields);
        writer.article(article);
        return writer.json.toString();
    }

    private void article(Article article) {
        json.append("{\"title\":");
        string(article.title());
        json.append(",\"blocks\":[");
        String comma = "";
        for (Block block : article.blocks()) {
            json.append(comma);
            block(block);
            comma = ",";
        }
        json.append("],\"meta\":");
        if (article.meta() == null) {
            json.append("null");
        } else {
            meta(article.meta());
        }
        json.append('}');
    }

    private void block(Block block) {
        json.append("{\"kind\":");
        string(block.kind());
        switch (block) {
            case Block.Paragraph b -> member("text", b.text());
            case Block.Heading b -> member("text", b.text());
            case Block.Code b -> member("text", b.text());
            case Block.Listing b -> {
                json.append(",\"ordered\":").append(b.ordered()).append(",\"items\":");
                strings(b.items());
            }
            case Block.Image b -> {
                member("caption", b.caption());
                member("source", b.source());
                member("url", b.url());
            }
        }
        json.append('}');
    }

    private void meta(PostMeta meta) {
        Map<String, MetaValue> fields = new TreeMap<>();
        meta.fields().forEach((field, value) -> fields.put(field.key(), value));
        json.append('{');
        boolean some = entries(fields, "");
        if (!meta.unknown().isEmpty()) {
            json.append(some ? "," : "").append("\"unknown\":[");
            String comma = "";
            for (UnknownField field : meta.unknown()) {
                json.append(comma).append("{\"label\":");
                string(field.label());
                json.append(",\"value\":");
                if (field.bulleted()) {
                    strings(field.value());
                } else {
                    string(field.value().getFirst());
                }
                json.append('}');
                comma = ",";
            }
            json.append(']');
        }
        json.append('}');
    }

    private boolean entries(Map<String, MetaValue> sorted, String prefix) {
        String comma = "";
        for (Map.Entry<String, MetaValue> entry : sorted.entrySet()) {
            String path = prefix + entry.getKey();
            if (volatileFields.contains(path)) {
                continue;
            }
            json.append(comma);
            string(entry.getKey());
            json.append(':');
            value(entry.getValue(), path + ".");
            comma = ",";
        }
        return !comma.isEmpty();
    }

    private void value(MetaValue value, String prefix) {
        switch (value) {
            case MetaValue.Text text -> string(text.value());
            case MetaValue.Whole whole -> json.append(whole.value());
            case MetaValue.Flag flag -> json.append(flag.value());
            case MetaValue.Empty empty -> json.append("null");
            case MetaValue.Items items -> strings(items.values());
            case MetaValue.Group group -> group(group, prefix);
            case MetaValue.Groups groups -> {
                json.append('[');
                String comma = "";
                for (MetaValue.Group group : groups.groups()) {
                    json.append(comma);
                    group(group, prefix);
                    comma = ",";
                }
                json.append(']');
            }
        }
    }

    private void group(MetaValue.Group group, String prefix) {
        json.append('{');
        entries(new TreeMap<>(group.entries()), prefix);
        json.append('}');
    }

    private void member(String key, @Nullable String value) {
        json.append(',');
        string(key);
        json.append(':');
        string(value);
    }

    private void strings(List<String> values) {
        json.append('[');
        String comma = "";
        for (String value : values) {
            json.append(comma);
            string(value);
            comma = ",";
        }
        json.append(']');
    }

    private void string(@Nullable String value) {
        if (value == null) {
            json.append("null");
            return;
        }
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
