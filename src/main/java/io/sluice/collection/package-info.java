/** One open case for each client whose payment is late, until the money is here. */
@ApplicationModule(
        allowedDependencies = {
            "billing",
            "communication",
            "client",
            "document",
            "company",
            "staff",
            "calendar",
            "audit",
            "shared"
        })
@NullMarked
package io.sluice.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
