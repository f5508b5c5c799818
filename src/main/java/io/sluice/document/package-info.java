/** Documents of the company: Word templates, numbers without gaps, files that never change once sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"staff", "company", "audit", "shared"})
package io.sluice.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
