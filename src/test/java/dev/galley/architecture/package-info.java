/// The dependency rule, and small wrong programs that it must reject.
@NullMarked
package dev.galley.architecture;

import org.jspecify.annotations.NullMarked;
