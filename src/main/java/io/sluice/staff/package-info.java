/** Who works here: people, teams, roles, absence and tokens, and the one rule of who sees what. */
@ApplicationModule(allowedDependencies = {"calendar", "shared", "audit"})
@NullMarked
package io.sluice.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
