package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.PackagedApp;
import org.junit.jupiter.api.Test;

/** What the image does once while it is built. */
class RehearsedStartIT {

    @Test
    void aRehearsedStartMakesItsFirstDocumentAndEndsByItself() {
        PackagedApp app = PackagedApp.start("rehearsal", "--sluice.rehearsal=true");

        assertThat(app.awaitEnd()).isZero();
        assertThat(app.log()).contains("Started Sluice").doesNotContain("not warmed up");
    }
}
