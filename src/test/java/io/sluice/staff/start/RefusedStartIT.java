package io.sluice.staff.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.PackagedApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedStartIT {

    @Test
    void withoutAnAdministratorsPasswordTheApplicationDoesNotStart() {
        PackagedApp app = PackagedApp.start("no-administrator", "--sluice.demo=false");

        assertThat(app.awaitEnd()).isNotZero();
        assertThat(app.log()).contains("sluice.admin.password").doesNotContain("Started Sluice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "demo", "short", "12345678"})
    void noMoreThanWithAWeakOne(String password) {
        PackagedApp app = PackagedApp.start(
                "no-administrator",
                "--sluice.demo=false",
                "--sluice.admin.login=admin",
                "--sluice.admin.password=" + password);

        assertThat(app.awaitEnd()).isNotZero();
        assertThat(app.log()).contains("sluice.admin.password").doesNotContain("Started Sluice");
    }
}
