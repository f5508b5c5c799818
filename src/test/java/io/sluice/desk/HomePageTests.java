package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class HomePageTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    TestTime time;

    @BeforeEach
    void aRequestThatAManagerOfTheNorthLetsLie() {
        api.with("siteKey", "demo-site")
                .post("/api/v1/leads", Map.of("name", "Ivan", "phone", "+79161234567", "company", "Romashka"));
        queue.drain();
    }

    @Test
    void aHeadSeesWhatIsLateInTheTeamAndWithWhom() {
        assertThat(home("helen")).doesNotContain("Late in the team");

        time.advance(Duration.ofDays(5));

        assertThat(home("helen"))
                .contains("Late in the team")
                .contains("Contact the lead")
                .contains("Anna Orlova");
        assertThat(home("dmitri")).contains("Late in the team");
    }

    @Test
    void nobodyElseSeesWhatIsLateWithOthers() {
        time.advance(Duration.ofDays(5));

        assertThat(home("anna")).contains("Late").doesNotContain("Late in the team");
        assertThat(home("igor")).doesNotContain("Romashka");
    }

    private String home(String login) {
        return Session.of(api.base(), login).get("/").body();
    }
}
