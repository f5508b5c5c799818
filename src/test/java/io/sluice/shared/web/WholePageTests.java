package io.sluice.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that breaks in the middle is answered as a failure, with something to tell the administrator. */
@SluiceTest
class WholePageTests {

    @Autowired
    Api api;

    @Test
    void aPageThatBreaksInTheMiddleBecomesTheErrorPage() {
        var answer = api.with("Accept", "text/html").get("/forms/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).doesNotContain("never ends well").doesNotContain("nobody.knows");
        assertThat(answer.text()).containsPattern("reference: [0-9A-F]{8}").contains("</html>");
    }

    @Test
    void itIsSaidInTheBrowsersLanguage() {
        var answer =
                api.with("Accept", "text/html").with("Accept-Language", "ru").get("/forms/broken");

        assertThat(answer.text()).containsPattern("назовите администратору номер: [0-9A-F]{8}");
    }

    @Test
    void aMissingPageKeepsItsFrame() {
        var answer = Session.of(api.base(), "anna").get("/nothing-here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<nav class=\"rail").contains("There is nothing here");
    }
}
