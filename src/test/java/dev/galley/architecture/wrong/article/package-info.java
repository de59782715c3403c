/// A wrong example for the dependency rule.
@NullMarked
package dev.galley.architecture.wrong.article;

import org.jspecify.annotations.NullMarked;
