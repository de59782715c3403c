/// What pieces of code are made of, for their colours.
///
/// Start with [dev.galley.code.CodeColours]. Languages with a tree-sitter grammar are parsed by it
/// ([dev.galley.code.CodeTree]) and painted by the types of its nodes
/// ([dev.galley.code.ColourRules]); the native libraries are loaded at the first use. What has no
/// grammar, is very long, or cannot be parsed in time goes to a small lexer that never fails and
/// always ends. The only place that uses `org.treesitter`.
///
/// May import: `text`.
@NullMarked
package dev.galley.code;

import org.jspecify.annotations.NullMarked;
