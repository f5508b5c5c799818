package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.audit.Access;
import io.sluice.audit.AccessLog;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who opened or took away what is written down, whatever way it was asked for. */
@SluiceTest
class AccessTests {

    @Autowired
    Api api;

    @Autowired
    AccessLog log;

    @Autowired
    JdbcClient db;

    private Session anna;
    private String card;
    private UUID client;

    @BeforeEach
    void aClientOfAnna() {
        anna = Session.of(api.base(), "anna");
        card = anna.form("/clients/new", "company=Alpha+LLC&name=Vera+Orlova&phone=%2B79161112233")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        client = UUID.fromString(card.substring("/clients/".length()));
        db.sql("delete from access_entry").update();
    }

    @Test
    void aCardThatIsLookedAtTwiceIsOneLook() {
        anna.get(card);
        anna.get(card);
        api.as("dmitri").get("/api/v1" + card);

        assertThat(written(client, 2)).extracting(Access::actor).containsExactly("dmitri", "anna");
    }

    @Test
    void whoIsNotLetInHasSeenNothing() {
        Session.of(api.base(), "igor").get(card);

        assertThat(log.newest(client, 10)).isEmpty();
    }

    @Test
    void aListThatIsTakenAwayIsWrittenDownWithItsRows() {
        anna.get("/clients/export");
        anna.get("/deals/export");

        List<Access> taken = written(null, 2);

        assertThat(taken).extracting(Access::subject).containsExactly("deals", "clients");
        assertThat(taken).extracting(Access::rows).containsExactly(0, 1);
    }

    @Test
    void directorAndAdministratorReadItAndNobodyElse() {
        anna.get(card);
        written(client, 1);

        assertThat(Session.of(api.base(), "dmitri")
                        .get("/access?client=" + client)
                        .body())
                .contains("Anna Orlova")
                .contains("Client card")
                .contains(card);
        assertThat(Session.of(api.base(), "admin").get("/access").statusCode()).isEqualTo(200);
        assertThat(anna.get("/access").statusCode()).isEqualTo(403);
    }

    /** The answer may be read before its line is written: that is the last thing a request does. */
    private List<Access> written(@Nullable UUID subject, int lines) {
        return Awaitility.await().until(() -> log.newest(subject, 10), entries -> entries.size() == lines);
    }
}
