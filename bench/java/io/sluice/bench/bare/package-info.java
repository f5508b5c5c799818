/** The bare application whose start is the yardstick of ours. */
@NullMarked
package io.sluice.bench.bare;

import org.jspecify.annotations.NullMarked;
