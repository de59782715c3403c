@NullMarked
package dev.galley.code;

import org.jspecify.annotations.NullMarked;
