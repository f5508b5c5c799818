/** What is to be done now and by whom: one row per open task, the list that all pages read. */
@ApplicationModule(allowedDependencies = {"client", "staff", "calendar", "shared", "audit"})
@NullMarked
package io.sluice.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
