package io.sluice.intake.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row repeats.
 *
 * @param number the row of the same list, or null where it is something that we had before
 * @param id event or client
 */
record Origin(@Nullable Integer number, UUID id) {}
