package dev.galley.code;

import dev.galley.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A piece of code as an article shows it, which need not be a whole file. It is sound if it parses
/// as it is, or in one of the surroundings that it may have been taken from.
final class Snippet {

    /// What a piece may have stood in.
    private record Frame(Grammar grammar, String before, String after) {}

    private static final Pattern TEMPLATE =
            Pattern.compile(
                    "\\{\\{|\\{%|<%|^[ \\t]*@(if|foreach|section|extends|yield)\\b",
                    Pattern.MULTILINE);
    private static final Pattern STYLE_DIALECT =
            Pattern.compile(
                    "(^|\\s)/{2}|#\\{|\\$[\\w-]+ ?:|::v-deep|/deep/"
                            + "|^[ \\t]*@(include|mixin|use|extend|apply|tailwind|if|else|each)\\b",
                    Pattern.MULTILINE);
    private static final Pattern CONTINUED =
            Pattern.compile("\\s*([})\\]]|(elif|else|except|finally|catch|case|default)\\b)");
    private static final Pattern DIFF =
            Pattern.compile("^(@@ .*|[+-]{3} [ab]/.*)$", Pattern.MULTILINE);
    private static final Pattern PROMPT =
            Pattern.compile("^(>>> |In \\[\\d|[%!]\\w)", Pattern.MULTILINE);

    /// A share of the text, in percent: more than this is another language, not a mistake.
    private static final int MOST_IN_ERROR = 50;

    private final String text;
    private final Grammar grammar;
    private final Elisions elisions;

    Snippet(String text, Grammar grammar) {
        this.text = text;
        this.grammar = grammar;
        this.elisions = Elisions.of(text, grammar);
    }

    /// The places that do not parse in any surroundings; empty where nothing can be said.
    Optional<List<Span>> errors() {
        if (isOutOfReach()) {
            return Optional.empty();
        }
        Optional<List<Span>> alone = errors(new Frame(grammar, "", ""));
        if (alone.isEmpty() || alone.get().isEmpty()) {
            return alone;
        }
        for (Frame frame : frames()) {
            Optional<List<Span>> framed = errors(frame);
            if (framed.isEmpty() || framed.get().isEmpty()) {
                return framed;
            }
        }
        return elisions.any() ? Optional.empty() : credible(alone.get());
    }

    private Optional<List<Span>> errors(Frame frame) {
        String whole = frame.before() + elisions.text() + frame.after();
        return CodeTree.parse(whole, frame.grammar()).map(CodeTree::errors);
    }

    /// Errors all over the text speak of the language, unless a bracket explains them; those in a
    /// shell script may be the grammar's own.
    private Optional<List<Span>> credible(List<Span> errors) {
        if (grammar == Grammar.BASH) {
            return Optional.of(ShellWords.areBalanced(text) ? List.of() : errors);
        }
        long covered = errors.stream().mapToLong(Span::length).sum();
        if (covered * 100 <= (long) text.length() * MOST_IN_ERROR) {
            return Optional.of(errors);
        }
        return Brackets.of(text, grammar).firstOdd().map(List::of);
    }

    private boolean isOutOfReach() {
        if (DIFF.matcher(text).find() || CONTINUED.matcher(text).lookingAt()) {
            return true;
        }
        return switch (grammar) {
            case PYTHON -> PROMPT.matcher(text).find();
            case CSS -> STYLE_DIALECT.matcher(text).find();
            case HTML -> text.contains("<?") || TEMPLATE.matcher(text).find();
            case PHP, JSON, BASH, DOCKERFILE -> TEMPLATE.matcher(text).find();
            case TYPESCRIPT -> text.contains("</") || text.contains("/>");
            case JAVASCRIPT, GO, JAVA -> false;
        };
    }

    private List<Frame> frames() {
        return switch (grammar) {
            case PHP -> List.of(frame("<?php class X {", "}"), frame("<?php x([", "]);"));
            case JAVASCRIPT -> script(Grammar.JAVASCRIPT);
            case TYPESCRIPT ->
                    List.of(
                            frame("class X {", "}"),
                            frame("x = {", "}"),
                            frame("interface X {", "}"),
                            frame("async function* x() {", "}"),
                            new Frame(Grammar.JAVASCRIPT, "", ""));
            case GO ->
                    List.of(
                            frame("func x() {", "}"),
                            frame("type x struct {", "}"),
                            frame("var x = y{", "}"),
                            frame("var x = ", ""));
            case JSON -> List.of(frame("{", "}"), frame("[", "]"));
            case CSS -> List.of(frame("a {", "}"));
            case JAVA -> List.of(frame("class X {", "}"), frame("class X { void x() {", "} }"));
            case PYTHON -> List.of(frame("if x:\n", ""), frame("x(", ")"));
            case BASH, HTML, DOCKERFILE -> List.of();
        };
    }

    private static List<Frame> script(Grammar language) {
        return List.of(
                new Frame(language, "class X {", "}"),
                new Frame(language, "x = {", "}"),
                new Frame(language, "async function* x() {", "}"),
                new Frame(Grammar.TYPESCRIPT, "", ""));
    }

    private Frame frame(String before, String after) {
        return new Frame(grammar, before, after);
    }
}
