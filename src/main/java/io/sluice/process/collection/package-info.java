/** The collection of a debt as a process: started by a case, ended by the money. */
@NullMarked
package io.sluice.process.collection;

import org.jspecify.annotations.NullMarked;
