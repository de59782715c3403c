@NullMarked
package dev.galley.synth;

import org.jspecify.annotations.NullMarked;
