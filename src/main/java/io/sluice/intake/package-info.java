/** The inbound journal: every event stored as it came before it is acknowledged, each with exactly one outcome. */
@ApplicationModule(
        allowedDependencies = {"lead", "deal", "client", "communication", "staff", "calendar", "audit", "shared"})
@NullMarked
package io.sluice.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
