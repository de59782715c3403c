package dev.galley.code;

import dev.galley.code.TreeWalk.Place;
import dev.galley.code.TreeWalk.Step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which colour a node has, by its type and by what it stands in. The grammars name alike things
/// alike, so one set of rules serves them all.
final class ColourRules {

    /// The longest text that is looked at as a word.
    static final int WORD = 80;

    private static final Pattern KEYWORD = Pattern.compile("[@!]?[A-Za-z][A-Za-z_-]*");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]+");

    private static final Set<String> NAMES =
            words(
                    """
                    identifier name word property_identifier field_identifier \
                    shorthand_property_identifier constant\
                    """);
    private static final Set<String> INTERPOLATIONS =
            words(
                    """
                    interpolation template_substitution simple_expansion expansion \
                    command_substitution\
                    """);
    private static final Set<String> CLASSES =
            words(
                    """
                    class_declaration class_definition interface_declaration enum_declaration \
                    trait_declaration record_declaration\
                    """);
    private static final Set<String> TYPE_PLACES =
            words(
                    """
                    base_clause class_heritage superclass class_interface_clause named_type type \
                    generic_type object_creation_expression extends_clause\
                    """);
    private static final Map<String, TokenKind> KINDS = kinds();

    private final Grammar grammar;

    ColourRules(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Whether a node with all that is in it is a key.
    boolean isKey(Place place) {
        return grammar.keyed() && place.here().field().equals("key");
    }

    /// Whether a node takes away the colour of what it stands in, as code inside a string does.
    boolean clears(Place place) {
        return INTERPOLATIONS.contains(place.here().type())
                || (place.here().type().endsWith("_expression") && isString(place.parent()))
                || (place.here().type().equals("variable_name") && isString(place.parent()));
    }

    /// The colour of a node; empty where it keeps that of what it stands in.
    ///
    /// @param word the node's text, or its first characters
    Optional<TokenKind> kind(Place place, String word) {
        if (!place.node().isNamed()) {
            boolean keeps = KINDS.containsKey(place.parent().type());
            boolean keyword = !keeps && KEYWORD.matcher(place.here().type()).matches();
            return keyword ? Optional.of(TokenKind.KEYWORD) : Optional.empty();
        }
        TokenKind byType = KINDS.get(place.here().type());
        if (byType != null) {
            return Optional.of(byType);
        }
        return NAMES.contains(place.here().type()) ? ofName(place, word) : Optional.empty();
    }

    private static Optional<TokenKind> ofName(Place place, String word) {
        if (isFunction(place)) {
            return Optional.of(TokenKind.FUNCTION);
        }
        if (isType(place)) {
            return Optional.of(TokenKind.TYPE);
        }
        boolean fixed =
                CAPITALS.matcher(word).matches() && !place.parent().type().equals("command");
        return fixed ? Optional.of(TokenKind.CONSTANT) : Optional.empty();
    }

    private static boolean isFunction(Place place) {
        Step parent = place.parent();
        return switch (place.here().field()) {
            case "function" -> true;
            case "name" ->
                    parent.type().contains("function")
                            || parent.type().contains("method")
                            || parent.type().contains("constructor")
                            || parent.type().endsWith("_call_expression");
            case "attribute", "property", "field" -> parent.field().equals("function");
            default -> false;
        };
    }

    private static boolean isType(Place place) {
        return switch (place.here().field()) {
            case "constructor", "scope" -> true;
            case "name" -> CLASSES.contains(place.parent().type());
            default -> TYPE_PLACES.contains(place.parent().type());
        };
    }

    private static boolean isString(Step step) {
        return KINDS.get(step.type()) == TokenKind.STRING;
    }

    private static Map<String, TokenKind> kinds() {
        Map<String, TokenKind> kinds = new HashMap<>();
        put(kinds, TokenKind.COMMENT, "comment line_comment block_comment hash_bang_line");
        put(
                kinds,
                TokenKind.STRING,
                """
                string template_string encapsed_string heredoc heredoc_body nowdoc nowdoc_body \
                string_literal interpreted_string_literal raw_string_literal rune_literal \
                character_literal raw_string ansi_c_string quoted_attribute_value attribute_value string_value json_string \
                double_quoted_string single_quoted_string regex\
                """);
        put(
                kinds,
                TokenKind.NUMBER,
                """
                integer float number int_literal float_literal imaginary_literal \
                decimal_integer_literal hex_integer_literal octal_integer_literal \
                binary_integer_literal decimal_floating_point_literal hex_floating_point_literal \
                integer_value float_value color_value expose_port\
                """);
        put(
                kinds,
                TokenKind.CONSTANT,
                "true false none null nil iota undefined null_literal boolean");
        put(kinds, TokenKind.KEYWORD, "this super php_tag important");
        put(
                kinds,
                TokenKind.TYPE,
                """
                type_identifier primitive_type predefined_type integral_type floating_point_type \
                boolean_type void_type class_name id_name\
                """);
        put(kinds, TokenKind.KEY, "tag_name attribute_name property_name feature_name");
        put(kinds, TokenKind.FUNCTION, "function_name command_name");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, TokenKind> kinds, TokenKind kind, String types) {
        words(types).forEach(type -> kinds.put(type, kind));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }
}
