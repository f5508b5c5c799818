/** What every module speaks: values that check themselves, refusals, ids, time and the one work queue. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.sluice.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
