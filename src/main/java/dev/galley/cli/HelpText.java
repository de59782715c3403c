package dev.galley.cli;

import dev.galley.catalog.Field;
import dev.galley.catalog.RiskFactor;
import dev.galley.catalog.SortField;
import dev.galley.review.Policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parts of the help that several commands share. Lines go through the formatter of the help,
/// so a per cent sign stands twice.
final class HelpText {

    /// What a path can be.
    static final String PATHS =
            "A file, a folder (all *.txt below it, sorted), a .zip of such files, or a .jsonl or"
                    + " .jsonl.gz whose lines are {\"id\": ..., \"text\": ...}.";

    private HelpText() {}

    /// What the program as a whole has to explain.
    static List<String> program() {
        List<String> lines = new ArrayList<>(List.of("", "A first round:"));
        lines.add("  galley import drafts/ --workspace review");
        lines.add("  galley list --workspace review --query needs-review:yes");
        lines.add("  galley decide approve --query \"quality:>=80\" --workspace review --as ana");
        lines.add("  galley export --to posts.jsonl --format jsonl --workspace review");
        lines.addAll(List.of("", "Paths: " + PATHS));
        lines.addAll(decisions());
        lines.addAll(List.of("", "Export formats: jsonl, bulk, csv, markdown."));
        lines.addAll(queries());
        lines.addAll(exitCodes());
        return lines;
    }

    /// The exit codes.
    static List<String> exitCodes() {
        return List.of(
                "",
                "Exit codes:",
                "  0  done",
                "  1  done in part or not at all; each failure is named on standard error",
                "  2  wrong usage; unknown query fields are among it",
                "Messages go to standard error; standard output carries results only, in UTF-8.");
    }

    /// The decisions and their reasons.
    static List<String> decisions() {
        return List.of(
                "",
                "Decisions:",
                "  approve          good as it is; a bulk approval leaves out posts that need"
                        + " human",
                "                   review unless the query names them (needs-review:yes)",
                "  request-changes  not yet; needs --reason or --note",
                "  reject           not at all; needs --reason or --note",
                "  defer            later",
                "  sign-off         a lead stands behind what somebody else approved",
                "  reopen           back to unreviewed, from approved or signed-off",
                "Reasons that are usual: " + String.join(", ", Policy.initial().reasons()) + ".");
    }

    /// What a list can be sorted by.
    static List<String> sorting() {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("", "Sort fields: " + SortField.knownWords() + "."));
        lines.add("--sort risk puts first what most needs a person. The points of a post are the");
        lines.add("sum of these, as they usually count; a workspace has its own in the settings:");
        for (RiskFactor factor : RiskFactor.values()) {
            lines.add("  %3d %s".formatted(factor.usual(), factor.plainly()));
        }
        lines.add("What was never measured adds nothing else; --query \"risk:>=50\" filters.");
        return lines;
    }

    /// The query language with all of its fields.
    static List<String> queries() {
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                "",
                                "Queries, the same as in the window's search box:",
                                "  words \"and phrases\"        in title, body and meta, all of"
                                        + " them; case does not matter",
                                "  status:approved,deferred   a field has one of the values",
                                "  stack:\"python services\"    a value with blanks",
                                "  quality:<60  clarity:70..90  views:>=1000",
                                "                             numbers; missing ones never match",
                                "  reviewed:<2020-01-01       dates",
                                "  -status:rejected           not",
                                "  missing:quality            posts without the field",
                                "Fields:"));
        int width = Arrays.stream(Field.values()).mapToInt(f -> f.word().length()).max().orElse(0);
        for (Field field : Field.values()) {
            lines.add("  " + padded(field.word(), width) + "  " + explained(field));
        }
        return lines.stream().map(line -> line.replace("%", "%%")).toList();
    }

    private static String explained(Field field) {
        return field.known().isEmpty()
                ? field.plainly()
                : field.plainly() + " (" + String.join(", ", field.known()) + ")";
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
