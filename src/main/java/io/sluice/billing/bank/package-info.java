/** Files of banks: told apart by their content, read into one shape, never trusted. */
@NullMarked
package io.sluice.billing.bank;

import org.jspecify.annotations.NullMarked;
