package io.sluice.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class AnswerFormsTests {

    @Autowired
    private Api api;

    @Test
    void aFormOfAnswerThatWeDoNotHaveIsNoFailureOfOurs() {
        Api.Answer answer = api.as("helen").with("Accept", "text/html").get("/api/v1/deals");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().get("detail").asText()).contains("application/json");
        assertThat(answer.json().has("reference")).isFalse();
    }
}
