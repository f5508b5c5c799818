/** Invoices, what came from the bank, and which of it paid what: balances are computed from facts. */
@ApplicationModule(
        allowedDependencies = {"deal", "client", "document", "company", "staff", "calendar", "audit", "shared"})
@NullMarked
package io.sluice.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
