package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class LeadFormTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Test
    void theFormSpeaksBothLanguagesAndTicksNothingBeforehand() {
        assertThat(api.get("/forms/lead?lang=ru").text()).contains("Отправить заявку");
        assertThat(api.get("/forms/lead?lang=en").text())
                .contains("Send request")
                .doesNotContain(" checked");
    }

    @Test
    void aRequestFromTheFormThanksAndKeepsTheConsentWithItsTextsHash() {
        Api.Answer answer =
                post("siteKey=demo-site&key=1&lang=ru&phone=89000000000&consentVersion=2026-11&page=http://a");
        queue.drain();

        assertThat(answer.status()).isBetween(302, 303);
        assertThat(api.get("/forms/lead/thanks?lang=ru").text()).contains("Спасибо");
        assertThat(db.sql("select consent_version || ' ' || length(consent_sha256) from lead")
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11 64");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
        Api.Answer answer = post("siteKey=demo-site&key=2&lang=en&name=Petr&phone=xyz");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("value=\"Petr\"").contains("is no phone number");
    }

    @Test
    void theSameFormSentTwiceIsOneRequest() {
        post("siteKey=demo-site&key=3&phone=89000000000");
        post("siteKey=demo-site&key=3&phone=89000000000");

        assertThat(db.sql("select count(*) from intake_event").query(Long.class).single())
                .isEqualTo(1);
    }

    private Api.Answer post(String body) {
        return api.with("Content-Type", "application/x-www-form-urlencoded").raw("POST", "/forms/lead", body);
    }
}
