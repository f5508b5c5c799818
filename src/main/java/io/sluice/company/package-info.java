/** Our own legal entities: requisites, accounts, signatories and the dated rates of VAT. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package io.sluice.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
