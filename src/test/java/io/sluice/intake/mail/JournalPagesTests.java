package io.sluice.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class JournalPagesTests {

    @Autowired
    Api api;

    @Autowired
    MailboxReading reading;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    final TestMailbox server = new TestMailbox();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachFigureLeadsToItsEventsAndEachEventToItsLetter() throws Exception {
        UUID id = received("""
                From: Petr <petr@example.com>
                Subject: Price
                Content-Type: text/html

                <p>Two <b>lathes</b><script>alert(1)</script><img src=http://t.example/x></p>
                """);
        Session helen = Session.of(api.base(), "admin");

        String ledger = helen.get("/intake").body();
        String list = helen.get("/intake/events?from=2020-01-01&to=2099-01-01&outcome=new-lead")
                .body();
        String event = helen.get("/intake/events/" + id).body();
        HttpResponse<String> html = helen.get("/intake/events/" + id + "/html");

        assertThat(ledger).contains("outcome=new-lead").contains("Mail");
        assertThat(list).contains("/intake/events/" + id).contains("Price");
        assertThat(event).contains("Two lathes").contains("sandbox");
        assertThat(html.body()).contains("<b>lathes</b>").doesNotContain("script", "t.example");
        assertThat(html.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox", "default-src 'none'"));
        assertThat(helen.get("/intake/mailboxes").body()).contains("INBOX");
    }

    @Test
    void aFileIsHandedOutToBeSavedOnlyAndOnlyToItsPeople() throws Exception {
        UUID id = received("""
                From: Petr <petr@example.com>
                Subject: Price
                Content-Type: multipart/mixed; boundary=b

                --b

                See the file.
                --b
                Content-Type: text/html
                Content-Disposition: attachment; filename="../a.html"

                <script>x</script>
                --b--
                """);
        String file =
                db.sql("select id from intake_attachment").query(String.class).single();
        Session admin = Session.of(api.base(), "admin");

        HttpResponse<String> saved = admin.get("/intake/events/" + id + "/files/" + file);

        assertThat(saved.body()).contains("<script>");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "a.html")
                .doesNotContain("..");
        assertThat(saved.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/octet-stream");
        db.sql("update client_account set owner_id = null, team = null").update();
        assertThat(Session.of(api.base(), "anna")
                        .get("/intake/events/" + id + "/files/" + file)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatNoRuleFitsIsMadeALeadByHandWithAnAuthor() throws Exception {
        UUID id = received("Subject: Price\n\nNo address, no number.\n");
        Session admin = Session.of(api.base(), "admin");
        assertThat(admin.get("/intake").body()).contains("/intake/events/" + id);

        assertThat(admin.form("/intake/events/" + id + "/lead", "name=Petr&message=Price")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.form("/intake/events/" + id + "/lead", "name=Petr&phone=89000000021&message=Price")
                        .statusCode())
                .isEqualTo(302);

        assertThat(outcomes()).containsExactly("NEW_LEAD admin");
        assertThat(admin.get("/intake/events/" + id).body()).contains("Waits for a person → New lead");
        assertThat(admin.form("/intake/events/" + id + "/spam", "").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatWasTurnedAwayByMistakeIsAddedToItsDeal() throws Exception {
        received("From: Petr <petr@example.com>\nSubject: Price\n\nLathes\n");
        String number = db.sql("select number from deal").query(String.class).single();
        UUID id = received("From: News <n@example.org>\nSubject: Sale\nList-Id: <x>\n\nBuy\n");
        Session admin = Session.of(api.base(), "admin");

        admin.form("/intake/events/" + id + "/attach", "deal=" + number);

        assertThat(outcomes()).contains("ATTACHED admin");
    }

    private UUID received(String letter) throws Exception {
        server.deliver(letter);
        reading.read(server.settings());
        queue.drain();
        return db.sql("select id from intake_event order by received_at desc, id desc limit 1")
                .query(UUID.class)
                .single();
    }

    private List<String> outcomes() {
        return db.sql("select outcome || ' ' || decided_by from intake_event order by received_at")
                .query(String.class)
                .list();
    }
}
