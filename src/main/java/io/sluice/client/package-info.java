/** Whom we sell to: accounts, their contacts and channels, and who looks after them. */
@ApplicationModule(allowedDependencies = {"staff", "audit", "shared"})
@NullMarked
package io.sluice.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
