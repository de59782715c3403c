/// Measures the program beside references in the same run: `./mvnw -Pbench verify`.
@NullMarked
package dev.galley.bench;

import org.jspecify.annotations.NullMarked;
