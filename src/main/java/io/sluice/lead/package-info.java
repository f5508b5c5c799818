/** Requests as they came: where from, by which campaign, with whose consent; one lead, one deal. */
@ApplicationModule(allowedDependencies = {"client", "communication", "staff", "calendar", "audit", "shared"})
@NullMarked
package io.sluice.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
