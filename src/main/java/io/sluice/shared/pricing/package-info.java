/** Arithmetic of priced lines: the same figures in offer, contract and invoice. */
@NullMarked
package io.sluice.shared.pricing;

import org.jspecify.annotations.NullMarked;
