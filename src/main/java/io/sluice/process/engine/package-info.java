/** How the engine is set up: its history, jobs, clock, indexes and what its expressions may name. */
@NullMarked
package io.sluice.process.engine;

import org.jspecify.annotations.NullMarked;
