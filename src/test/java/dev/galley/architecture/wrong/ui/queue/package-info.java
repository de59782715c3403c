/// A wrong example for the dependency rule.
@NullMarked
package dev.galley.architecture.wrong.ui.queue;

import org.jspecify.annotations.NullMarked;
