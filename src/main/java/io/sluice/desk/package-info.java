/** Pages that join several modules: the frame around all of them, my day, the deal with everything that belongs to it. */
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
package io.sluice.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
