package io.sluice.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.Ids;
import io.sluice.staff.Credentials;
import io.sluice.staff.NewPerson;
import io.sluice.staff.People;
import io.sluice.staff.Role;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's language is part of the profile and changes where they stand. */
@SluiceTest
class LanguageSwitchTests {

    @Autowired
    Api api;

    @Autowired
    People people;

    private Session oscar;

    @BeforeEach
    void anEnglishPerson() {
        oscar = Session.of(api.base(), "oscar");
        inEnglishAgain();
    }

    @AfterEach
    void inEnglishAgain() {
        oscar.form("/me/language", "language=en");
    }

    @Test
    void thePageComesBackInTheLanguageChosenAndTheProfileKeepsIt() {
        var answer = oscar.form("/me/language", "language=ru&back=/deals?status=WON");

        assertThat(answer.headers().firstValue("Location")).contains(api.base() + "/deals?status=WON");
        assertThat(oscar.get("/").body()).contains("Мой день").contains("lang=\"ru\"");
        assertThat(people.byLogin("oscar").language()).isEqualTo("ru");
        assertThat(Session.of(api.base(), "oscar").get("/").body()).contains("Мой день");
    }

    @Test
    void toWhoeverHasNotChosenPagesSpeakAsTheBrowserAsks(@Autowired Credentials credentials) {
        people.hire(new NewPerson("nora", "Nora", Set.of(Role.PROCESS_OWNER), null, null, "moscow", null, null));
        credentials.create("nora", "demo");
        Api nora = api.as("nora");

        String nowhere = "/api/v1/deals/" + Ids.next();
        assertThat(nora.with("Accept-Language", "ru").get(nowhere).text()).containsPattern("[а-я]");
        assertThat(nora.with("Accept-Language", "en").get(nowhere).text()).doesNotContainPattern("[а-я]");
        people.leave(people.byLogin("nora").id());
    }

    @Test
    void itLeadsToNoOtherSite() {
        for (String back : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", "/\\evil"})
            assertThat(oscar.form("/me/language", "language=ru&back=" + back.replace("\\", "%5C"))
                            .headers()
                            .firstValue("Location"))
                    .as(back)
                    .contains(api.base() + "/");
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsRefused() {
        assertThat(oscar.form("/me/language", "language=de").statusCode()).isEqualTo(400);
        assertThat(people.byLogin("oscar").language()).isEqualTo("en");
    }
}
