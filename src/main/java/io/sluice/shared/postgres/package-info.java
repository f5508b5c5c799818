/** The server that the application brings along when none is configured. */
@NullMarked
package io.sluice.shared.postgres;

import org.jspecify.annotations.NullMarked;
