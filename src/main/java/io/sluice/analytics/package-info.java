/** Figures that open: each report is one query over the owners' indexed tables, each figure has its list behind it. */
@ApplicationModule(allowedDependencies = {"lead", "deal", "intake", "client", "staff", "shared"})
@NullMarked
package io.sluice.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
