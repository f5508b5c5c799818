/** An address that letters come back from: somebody corrects it, calls, or lets it be. */
@NullMarked
package io.sluice.process.address;

import org.jspecify.annotations.NullMarked;
