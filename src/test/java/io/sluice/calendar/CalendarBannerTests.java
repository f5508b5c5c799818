package io.sluice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class CalendarBannerTests {

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient db;

    @Test
    void theAdministratorIsToldWhichYearIsMissingAndNobodyElseIs() {
        db.sql("insert into calendar_alarm (id, code, year, office, raised_at) values (?, ?, 2027, 'moscow', now())")
                .params(Ids.next(), CalendarAlarms.YEAR_MISSING)
                .update();

        assertThat(home("admin")).contains("alarm-banner").contains("2027");
        assertThat(home("anna")).doesNotContain("alarm-banner");
    }

    private String home(String login) {
        Session session = Session.stranger(api.base());
        session.signIn(login, "demo");
        return session.get("/").body();
    }
}
