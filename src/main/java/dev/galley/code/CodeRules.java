package dev.galley.code;

import java.util.List;
import java.util.Set;

/// What the lexer has to know of a family of languages.
///
/// @param keywords in lower case where `anyCase`
/// @param keys how names are told apart from values
record CodeRules(
        Set<String> keywords, boolean anyCase, Comments comments, Quotes quotes, Keys keys) {

    /// How comments begin and end.
    ///
    /// @param line what begins a comment that ends with its line
    /// @param open what opens a long comment, empty where there is none
    /// @param close what closes a long comment
    record Comments(List<String> line, String open, String close) {
        Comments {
            line = List.copyOf(line);
        }
    }

    /// The characters that open and close strings.
    ///
    /// @param all every such character
    /// @param overLines those whose strings may go over line ends
    /// @param tripled whether three of one open a string that goes over line ends
    record Quotes(String all, String overLines, boolean tripled) {}

    /// How names are told apart from values.
    enum Keys {
        /// By the keywords alone.
        NONE,
        /// A name before a colon is a key.
        BEFORE_COLON,
        /// A name after `<` or `</` is a key.
        TAG,
        /// A keyword counts only as the first word of its line.
        LINE_START
    }

    CodeRules {
        keywords = Set.copyOf(keywords);
    }
}
