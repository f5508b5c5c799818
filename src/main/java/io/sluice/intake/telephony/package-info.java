/** Calls of telephone exchanges: signed events of several providers become calls, whatever order they come in. */
@NullMarked
package io.sluice.intake.telephony;

import org.jspecify.annotations.NullMarked;
