/// A wrong example for the dependency rule.
@NullMarked
package dev.galley.architecture.wrong.text;

import org.jspecify.annotations.NullMarked;
