/// Rules over all of the project: format, packages, and the real articles.
@NullMarked
package dev.galley;

import org.jspecify.annotations.NullMarked;
