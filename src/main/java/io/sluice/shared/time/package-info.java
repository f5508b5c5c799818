/** The clock of the business, which a demonstration may move. */
@NullMarked
package io.sluice.shared.time;

import org.jspecify.annotations.NullMarked;
