/** Who may do what inside the engine: people mirrored, rows for assignees, doors guarded, known holes closed. */
@NullMarked
package io.sluice.process.rights;

import org.jspecify.annotations.NullMarked;
