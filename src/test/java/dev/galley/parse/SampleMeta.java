package dev.galley.parse;

import dev.galley.article.MetaField;
import dev.galley.article.MetaValue;
import dev.galley.article.UnknownField;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Makes up a meta box: its lines, and what they say. Fields come in any order, some are missing,
/// empty, repeated, unknown or of the wrong type.
final class SampleMeta {

    private final Random random;
    private final String bullet;
    private final List<String> lines = new ArrayList<>();
    private final Map<MetaField, MetaValue> fields = new EnumMap<>(MetaField.class);
    private final List<UnknownField> unknown = new ArrayList<>();

    SampleMeta(Random random, String bullet) {
        this.random = random;
        this.bullet = bullet;
        List<MetaField> order = new ArrayList<>(List.of(MetaField.values()));
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        for (MetaField field : order) {
            if (random.nextInt(12) > 0) {
                field(field);
            }
            if (random.nextInt(25) == 0) {
                stranger();
            }
        }
        if (random.nextInt(6) == 0 && fields.containsKey(MetaField.DIFFICULTY)) {
            lines.add("difficultyhard");
            unknown.add(UnknownField.text("difficulty", "hard", null));
        }
    }

    List<String> lines() {
        return lines;
    }

    Map<MetaField, MetaValue> fields() {
        return fields;
    }

    List<UnknownField> unknown() {
        return unknown;
    }

    private void field(MetaField field) {
        String label =
                random.nextInt(10) == 0 ? field.label().toUpperCase(Locale.ROOT) : field.label();
        if (random.nextInt(20) == 0) {
            lines.add(label);
            fields.put(field, field.type().empty());
            return;
        }
        switch (field.type()) {
            case TEXT -> simple(field, label, text(), false);
            case COUNT, INTEGER, SCORE, FLAG, DATE -> number(field, label);
            case ITEMS -> items(field, label);
            case GROUP -> group(field, label);
            case GROUPS -> groups(field, label);
        }
    }

    private void simple(MetaField field, String label, String value, boolean whole) {
        lines.add(label + value);
        fields.put(
                field,
                whole ? new MetaValue.Whole(Long.parseLong(value)) : new MetaValue.Text(value));
    }

    private void number(MetaField field, String label) {
        List<String> bad = List.of("-3", "12 min", "about six", "1,204", "4.5");
        boolean wrong = random.nextInt(12) == 0;
        String value = wrong ? bad.get(random.nextInt(5)) : "" + random.nextInt(90_000);
        simple(field, label, value, !wrong);
    }

    private void items(MetaField field, String label) {
        lines.add(label);
        List<String> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            items.add(text());
            lines.add(bullet + items.getLast());
        }
        fields.put(field, new MetaValue.Items(items));
    }

    private void group(MetaField field, String label) {
        lines.add(label);
        Map<String, MetaValue> entries = new LinkedHashMap<>();
        for (MetaField.Entry entry : field.entries()) {
            if (random.nextInt(15) > 0) {
                entry(entry, entries);
            }
        }
        if (entries.isEmpty() || random.nextInt(12) == 0) {
            lines.add(bullet + "extra depth: 7");
            entries.put("extra_depth", new MetaValue.Whole(7));
        }
        fields.put(field, new MetaValue.Group(entries));
    }

    private void groups(MetaField field, String label) {
        lines.add(label);
        List<MetaValue.Group> groups = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            Map<String, MetaValue> entries = new LinkedHashMap<>();
            field.entries().forEach(entry -> entry(entry, entries));
            groups.add(new MetaValue.Group(entries));
        }
        fields.put(field, new MetaValue.Groups(groups));
    }

    private void entry(MetaField.Entry entry, Map<String, MetaValue> entries) {
        boolean wrong = random.nextInt(25) == 0;
        int number = random.nextInt(101);
        String value =
                switch (entry.type()) {
                    case SCORE -> wrong ? "140" : "" + number;
                    case INTEGER, COUNT -> wrong ? "many" : "" + number;
                    case FLAG -> wrong ? "yes" : "" + number % 2;
                    case DATE -> wrong ? "2021-02-30" : "2021-02-" + (10 + number % 18);
                    case TEXT, ITEMS, GROUP, GROUPS -> text();
                };
        lines.add(bullet + entry.label() + ": " + value);
        MetaValue expected =
                switch (entry.type()) {
                    case SCORE, INTEGER, COUNT ->
                            wrong ? new MetaValue.Text(value) : new MetaValue.Whole(number);
                    case FLAG ->
                            wrong ? new MetaValue.Text(value) : new MetaValue.Flag(number % 2 == 1);
                    case DATE, TEXT, ITEMS, GROUP, GROUPS -> new MetaValue.Text(value);
                };
        entries.put(entry.key(), expected);
    }

    private void stranger() {
        switch (random.nextInt(3)) {
            case 0 -> {
                lines.add("tools version: 3");
                unknown.add(UnknownField.text("tools version", "3", null));
            }
            case 1 -> {
                lines.add("owners");
                lines.add(bullet + "anna");
                lines.add(bullet + "ben: nights");
                unknown.add(UnknownField.list("owners", List.of("anna", "ben: nights"), null));
            }
            default -> {
                lines.add("nobody knows this line");
                unknown.add(UnknownField.text(null, "nobody knows this line", null));
            }
        }
    }

    private String text() {
        List<String> texts =
                List.of(
                        "stack traces without secrets",
                        "notes, tools: and other traps",
                        "reading time is not a promise",
                        "a plain value",
                        "Score: high",
                        "12",
                        "https://example.com/a?b=c&d=e",
                        "php",
                        "hashes: salted / peppered",
                        "similar posts in other words");
        return texts.get(random.nextInt(texts.size()));
    }
}
