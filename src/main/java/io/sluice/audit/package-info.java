/** Who changed what, when and why, and the keys that make a repeated request one effect. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package io.sluice.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
