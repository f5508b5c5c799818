/** Everything that knows the engine: it moves the funnel by the facts of the modules below and implements their ports. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "calendar",
            "staff",
            "company",
            "client",
            "document",
            "communication",
            "lead",
            "deal",
            "intake",
            "billing",
            "collection",
            "planning"
        })
@NullMarked
package io.sluice.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
