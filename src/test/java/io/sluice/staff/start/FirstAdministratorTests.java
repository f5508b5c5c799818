package io.sluice.staff.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.staff.Credentials;
import io.sluice.staff.People;
import io.sluice.staff.Role;
import io.sluice.support.SluiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SluiceTest
@Transactional
class FirstAdministratorTests {

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPasswordThatEverybodyKnowsIsRefusedOutsideOfADemonstration() {
        FirstAdministrator first = new FirstAdministrator(people, credentials, new StartSettings("admin", "demo"));

        assertThatThrownBy(first::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("a password that everybody knows");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aHouseWithoutAnAdministratorIsNotOpenedWithoutAPassword(@Nullable String password) {
        jdbc.sql("delete from person_role where role = ?")
                .param(Role.ADMIN.key())
                .update();
        FirstAdministrator first = new FirstAdministrator(people, credentials, new StartSettings("root", password));

        assertThatThrownBy(first::check)
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("There is no administrator yet");
        assertThat(people.find("root")).isEmpty();
    }

    @Test
    void aDemonstrationListensOnThisMachineOnly() {
        assertThat(environment.getProperty("sluice.demo", Boolean.class)).isTrue();
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }
}
