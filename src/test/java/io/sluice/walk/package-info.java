/** Walks every route as everybody: nobody sees or changes what is not theirs. */
@NullMarked
package io.sluice.walk;

import org.jspecify.annotations.NullMarked;
