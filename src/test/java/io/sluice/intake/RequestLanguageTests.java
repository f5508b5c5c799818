package io.sluice.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class RequestLanguageTests {

    @Autowired
    Api api;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Test
    void whoWritesInRussianIsAClientWithWhomWeSpeakRussian() {
        posted(Map.of("phone", "89000000001", "message", "Нужны два станка"));
        posted(Map.of("phone", "89000000002", "company", "ООО Вега"));

        assertThat(languages()).containsOnly("ru");
    }

    @Test
    void whatIsSaidCountsMoreThanWhatIsGuessed() {
        Map<String, String> said = Map.of("phone", "89000000001", "message", "Нужны два станка", "lang", "en");

        assertThat(LeadRequest.of(said).whose().language()).isEqualTo("en");
    }

    @Test
    void whereNothingCanBeGuessedTheHousesLanguageIsSpoken() {
        posted(Map.of("phone", "89000000002", "message", "Two lathes, please"));
        posted(Map.of("phone", "89000000003"));

        assertThat(languages()).containsOnly("en");
    }

    private void posted(Map<String, String> request) {
        assertThat(api.with("siteKey", "demo-site")
                        .post("/api/v1/leads", request)
                        .status())
                .isEqualTo(202);
        queue.drain();
    }

    private List<String> languages() {
        return db.sql("select language from client_account").query(String.class).list();
    }
}
