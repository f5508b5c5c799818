package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class ApplicationTests {

    @Autowired
    private Api api;

    @Test
    void theApplicationStartsOnItsOwnPostgresAndSaysThatItIsHealthy() {
        assertThat(api.get("/actuator/health").json().path("status").asText()).isEqualTo("UP");
    }
}
