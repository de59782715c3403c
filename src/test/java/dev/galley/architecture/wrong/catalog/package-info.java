/// A wrong example for the dependency rule.
@NullMarked
package dev.galley.architecture.wrong.catalog;

import org.jspecify.annotations.NullMarked;
