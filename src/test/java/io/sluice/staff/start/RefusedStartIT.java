package io.sluice.staff.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.PackagedApp;
import org.junit.jupiter.api.Test;

class RefusedStartIT {

    @Test
    void withoutAnAdministratorsPasswordTheApplicationDoesNotStart() {
        PackagedApp app = PackagedApp.start("no-administrator", "--sluice.demo=false");

        assertThat(app.awaitEnd()).isNotZero();
        assertThat(app.log()).contains("sluice.admin.password").doesNotContain("Started Sluice");
    }
}
