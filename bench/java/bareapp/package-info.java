/** The bare application whose start is the yardstick of ours. */
@NullMarked
package bareapp;

import org.jspecify.annotations.NullMarked;
