/** Which days are worked and until when, and every deadline that was counted from it. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package io.sluice.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
