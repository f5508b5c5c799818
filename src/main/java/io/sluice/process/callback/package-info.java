/** Calling back whoever was missed: started by a missed call of a known client, ended by a talk. */
@NullMarked
package io.sluice.process.callback;

import org.jspecify.annotations.NullMarked;
