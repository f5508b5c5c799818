/** The sales funnel: its variables, what its steps do, what its forms ask, and which facts move it. */
@NullMarked
package io.sluice.process.funnel;

import org.jspecify.annotations.NullMarked;
