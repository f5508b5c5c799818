/** The deal on its way to money: stages, price list, offer, meeting, contract, and why it was won or lost. */
@ApplicationModule(allowedDependencies = {"client", "document", "company", "staff", "calendar", "shared", "audit"})
@NullMarked
package io.sluice.deal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
