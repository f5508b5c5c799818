/** What was said between us and the client: history of calls, letters, meetings and notes, and the outbox. */
@ApplicationModule(allowedDependencies = {"client", "document", "staff", "calendar", "audit", "shared"})
@NullMarked
package io.sluice.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
