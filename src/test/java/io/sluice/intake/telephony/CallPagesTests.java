package io.sluice.intake.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class CallPagesTests {

    private static final String NUMBER = "+79000000022";

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    TestTime time;

    Exchange exchange;

    @BeforeEach
    void annaHasAClient() {
        api.as("anna")
                .post(
                        "/api/v1/clients",
                        Map.of("name", "Vega", "contacts", List.of(Map.of("name", "P", "phones", List.of(NUMBER)))));
        exchange = new Exchange(api, time);
    }

    @Test
    void theCardOfACallerOpensForWhoeverIsCalledAndForNobodyElse() {
        exchange.ringing(NUMBER, "101");
        queue.drain();

        assertThat(Session.of(api.base(), "anna").get("/calls/ringing").body())
                .contains("Vega")
                .contains("+7 900 000-00-22");
        assertThat(Session.of(api.base(), "boris").get("/calls/ringing").body()).isEmpty();
        assertThat(Session.of(api.base(), "dmitri").get("/access").body()).contains("Card of a caller");
    }

    @Test
    void aStrangersCallShowsItsCardToWhoeverIsOnDutyUntilSomebodyTakesIt() {
        exchange.ringing("+79000000033", "199");
        queue.drain();

        assertThat(Session.of(api.base(), "boris").get("/calls/ringing").body()).contains("+7 900 000-00-33");
        assertThat(Session.of(api.base(), "igor").get("/calls/ringing").body()).isEmpty();
    }

    @Test
    void whoeverListensToARecordingIsWrittenDownAndNobodyElsesManagerListens() {
        exchange.recorded(NUMBER, "https://pbx.example/records/7.mp3");
        queue.drain();
        Session anna = Session.of(api.base(), "anna");
        String link =
                found("href=\"(/calls/[^\"]+/recording)\"", anna.get("/calls").body());

        HttpResponse<String> answer = anna.get(link);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("https://pbx.example/records/7.mp3");
        assertThat(Session.of(api.base(), "igor").get(link).statusCode()).isEqualTo(404);
        assertThat(Session.of(api.base(), "dmitri").get("/access").body())
                .containsOnlyOnce("Recording of a call")
                .contains("Anna Orlova");
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void thePageShowsOnesOwnCallsAndWhoWaitsToBeCalledBack() {
        exchange.missed(NUMBER);
        exchange.missed(NUMBER);
        queue.drain();

        assertThat(Session.of(api.base(), "anna").get("/calls").body())
                .contains("To be called back")
                .contains("Missed")
                .contains("Vega");
        assertThat(Session.of(api.base(), "igor").get("/calls").body()).doesNotContain("Vega");
    }
}
