package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.SluiceSettings;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class LetterTrackingTests {

    private static final String WORDS = "Hello,\n\nsee https://example.com/a?x=1&y=2 <b>now</b>.";

    @Autowired
    LetterTracking tracking;

    @Autowired
    LetterDrafts drafts;

    @Autowired
    LinkRows rows;

    @Autowired
    LinkSignature signature;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxReader reader;

    @Autowired
    Clients clients;

    @Autowired
    SluiceSettings settings;

    @Autowired
    Api api;

    UUID id;

    @BeforeEach
    void aLetterInOnesOwnWords() {
        Found vega = clients.resolve(
                new NewRequest("Petr", null, EmailAddress.parse("petr@example.com"), "Vega", null, "en"));
        NewMessage message = new NewMessage(
                "offer-letter",
                "offer",
                Ids.next(),
                1,
                vega.clientId(),
                null,
                EmailAddress.parse("petr@example.com"),
                "en",
                Map.of("offer", Map.of("number", "Q-0007/26")),
                List.of(),
                List.of());
        drafts.keep(message, new LetterDraft("Offer {number}", WORDS, List.of()));
        id = outbox.queue(message);
    }

    @Test
    void onesOwnWordsTakeTheTemplatesPlaceWithTheNumberPutIn() {
        MessageView letter = reader.read(id);

        assertThat(letter.subject()).isEqualTo("Offer Q-0007/26");
        assertThat(letter.text()).isEqualTo(WORDS + "\n");
        assertThat(letter.html())
                .contains("<a href=\"https://example.com/a?x=1&amp;y=2\">", "&lt;b&gt;now&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void aLinkLeadsOverUsAndIsCounted() {
        String html = tracking.tracked(reader.read(id));
        Api.Answer answer = api.get(path(html, "/forms/r/" + id + "/0/[\\w-]+"));

        assertThat(html).doesNotContain("href=\"https://example.com");
        assertThat(html).isEqualTo(tracking.tracked(reader.read(id)));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("https://example.com/a?x=1&y=2");
        assertThat(tracking.traces(id).clicks())
                .singleElement()
                .satisfies(click -> assertThat(click.clicks()).isEqualTo(1));
    }

    @Test
    void aRedirectGoesNowhereElse() {
        String html = tracking.tracked(reader.read(id));
        String link = path(html, "/forms/r/" + id + "/0/[\\w-]+");

        assertThat(api.get(link + "x").status()).isEqualTo(404);
        assertThat(api.get(link.replace("/0/", "/1/")).status()).isEqualTo(404);
        assertThat(api.get(link.replace(id.toString(), Ids.next().toString())).status())
                .isEqualTo(404);
        assertThat(api.get(link + "?url=https://evil.example").header("Location"))
                .isEqualTo("https://example.com/a?x=1&y=2");
        assertThat(tracking.traces(id).clicks().get(0).clicks()).isEqualTo(1);
    }

    @Test
    void thePictureTellsThatTheLetterWasShown() {
        Api.Answer picture = api.get(path(tracking.tracked(reader.read(id)), "/forms/r/" + id + "/[\\w-]+\\.gif"));

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/gif");
        assertThat(tracking.traces(id).openedAt()).isNotNull();
        assertThat(api.get("/forms/r/" + id + "/forged.gif").status()).isEqualTo(404);
    }

    @Test
    void bothCanBeSwitchedOff() {
        MailSettings silent =
                new MailSettings("sales@sluice.example", "Sluice", true, false, false, java.time.Duration.ofSeconds(5));
        LetterTracking off = new LetterTracking(rows, signature, silent, settings);
        String path = path(tracking.tracked(reader.read(id)), "/forms/r/" + id + "/0/[\\w-]+");

        assertThat(off.tracked(reader.read(id))).isEqualTo(reader.read(id).html());
        assertThat(off.follow(id, 0, path.substring(path.lastIndexOf('/') + 1)))
                .as("links of letters that are out go on leading there")
                .contains("https://example.com/a?x=1&y=2");
        assertThat(tracking.traces(id).clicks().get(0).clicks()).isZero();
    }

    private static String path(String html, String form) {
        Matcher path = Pattern.compile(form).matcher(html);
        assertThat(path.find()).isTrue();
        return path.group();
    }
}
