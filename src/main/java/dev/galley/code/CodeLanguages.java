package dev.galley.code;

import dev.galley.code.CodeRules.Comments;
import dev.galley.code.CodeRules.Keys;
import dev.galley.code.CodeRules.Quotes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The languages that [CodeLexer] knows.
final class CodeLanguages {

    private static final Comments SLASHES = new Comments(List.of("//"), "/*", "*/");
    private static final Comments HASH = new Comments(List.of("#"), "", "");
    private static final Quotes PLAIN = new Quotes("\"'", "", false);

    private static final CodeRules PYTHON =
            new CodeRules(
                    words(
                            """
                            False None True and as assert async await break case class continue \
                            def del elif else except finally for from global if import in is \
                            lambda match nonlocal not or pass raise return try while with yield\
                            """),
                    false,
                    HASH,
                    new Quotes("\"'", "", true),
                    Keys.NONE);
    private static final CodeRules PHP =
            new CodeRules(
                    words(
                            """
                            abstract and array as break case catch class const continue declare \
                            default do echo else elseif enum extends false final finally fn for \
                            foreach function if implements instanceof interface match namespace \
                            new null private protected public readonly require return static \
                            switch throw trait true try use while yield\
                            """),
                    true,
                    new Comments(List.of("//", "#"), "/*", "*/"),
                    PLAIN,
                    Keys.NONE);
    private static final CodeRules SCRIPT =
            new CodeRules(
                    words(
                            """
                            abstract any as async await boolean break case catch class const \
                            continue declare default delete do else enum export extends false \
                            finally for from function if implements import in instanceof \
                            interface keyof let new null number of private protected public \
                            readonly return static string super switch this throw true try type \
                            typeof undefined unknown var void while yield\
                            """),
                    false,
                    SLASHES,
                    new Quotes("\"'`", "`", false),
                    Keys.NONE);
    private static final CodeRules SQL =
            new CodeRules(
                    words(
                            """
                            add all alter analyze and as asc begin between by case cast check \
                            column commit concurrently constraint create cross default delete \
                            desc distinct drop else end exists explain foreign from full group \
                            having if in index inner insert into is join key left like limit not \
                            null offset on or order outer over partition primary references \
                            returning right rollback select set table then to union unique \
                            update using values view when where with\
                            """),
                    true,
                    new Comments(List.of("--"), "/*", "*/"),
                    PLAIN,
                    Keys.NONE);
    private static final CodeRules SHELL =
            new CodeRules(
                    words(
                            """
                            case cd do done echo elif else esac eval exec exit export fi for \
                            function if in local read return set shift source then trap unset \
                            until while\
                            """),
                    false,
                    HASH,
                    PLAIN,
                    Keys.NONE);
    private static final CodeRules GO =
            new CodeRules(
                    words(
                            """
                            any bool break byte case chan const continue default defer else error \
                            fallthrough false for func go goto if import int int64 interface map \
                            nil package range return rune select string struct switch true type \
                            var\
                            """),
                    false,
                    SLASHES,
                    new Quotes("\"'`", "`", false),
                    Keys.NONE);
    private static final CodeRules YAML =
            new CodeRules(words("true false null yes no"), false, HASH, PLAIN, Keys.BEFORE_COLON);
    private static final CodeRules JSON =
            new CodeRules(
                    words("true false null"),
                    false,
                    SLASHES,
                    new Quotes("\"", "", false),
                    Keys.BEFORE_COLON);
    private static final CodeRules CSS =
            new CodeRules(
                    words("@media @import @keyframes @font-face @supports @layer !important"),
                    false,
                    new Comments(List.of(), "/*", "*/"),
                    PLAIN,
                    Keys.BEFORE_COLON);
    private static final CodeRules MARKUP =
            new CodeRules(
                    words("!doctype"),
                    true,
                    new Comments(List.of(), "<!--", "-->"),
                    new Quotes("\"'", "\"'", false),
                    Keys.TAG);
    private static final CodeRules DOCKERFILE =
            new CodeRules(
                    words(
                            """
                            from run cmd label expose env add copy entrypoint volume user workdir \
                            arg onbuild stopsignal healthcheck shell\
                            """),
                    true,
                    HASH,
                    PLAIN,
                    Keys.LINE_START);

    private CodeLanguages() {}

    /// The rules for a language by its name or a common short form of it.
    static Optional<CodeRules> named(String language) {
        return Optional.ofNullable(
                switch (language.strip().toLowerCase(Locale.ROOT)) {
                    case "python", "py" -> PYTHON;
                    case "php" -> PHP;
                    case "javascript", "js", "typescript", "ts", "jsx", "tsx" -> SCRIPT;
                    case "sql", "postgresql", "mysql" -> SQL;
                    case "bash", "sh", "shell", "zsh" -> SHELL;
                    case "go", "golang" -> GO;
                    case "yaml", "yml" -> YAML;
                    case "json" -> JSON;
                    case "css", "scss" -> CSS;
                    case "html", "xml" -> MARKUP;
                    case "dockerfile", "docker" -> DOCKERFILE;
                    default -> null;
                });
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
