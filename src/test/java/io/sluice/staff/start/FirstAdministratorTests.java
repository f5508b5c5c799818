package io.sluice.staff.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.staff.Credentials;
import io.sluice.staff.People;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@SluiceTest
class FirstAdministratorTests {

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Autowired
    Environment environment;

    @Test
    void aPasswordThatEverybodyKnowsIsRefusedOutsideOfADemonstration() {
        FirstAdministrator first = new FirstAdministrator(people, credentials, new StartSettings("admin", "demo"));

        assertThatThrownBy(first::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("a password that everybody knows");
    }

    @Test
    void aDemonstrationListensOnThisMachineOnly() {
        assertThat(environment.getProperty("sluice.demo", Boolean.class)).isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }
}
