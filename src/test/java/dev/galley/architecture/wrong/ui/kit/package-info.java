/// A wrong example for the dependency rule.
@NullMarked
package dev.galley.architecture.wrong.ui.kit;

import org.jspecify.annotations.NullMarked;
