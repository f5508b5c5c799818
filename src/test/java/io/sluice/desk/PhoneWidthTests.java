package io.sluice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.work.WorkQueue;
import io.sluice.staff.People;
import io.sluice.support.Api;
import io.sluice.support.Browser;
import io.sluice.support.SluiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a telephone of 390 pixels nothing scrolls sideways, with nothing on the page and with names too long for it. */
@SluiceTest
class PhoneWidthTests {

    private static final int PHONE = 390;
    private static final List<String> PAGES = List.of(
            "/",
            "/deals",
            "/deals?stage=NEW_CLIENT",
            "/deals?status=WON",
            "/deals/new",
            "/clients",
            "/clients/new",
            "/find?q=nothing",
            "/money",
            "/money/payments",
            "/money/statements",
            "/collection",
            "/outbox",
            "/intake",
            "/processes/problems",
            "/reports/sources",
            "/campaigns",
            "/nothing-here");

    private static Browser browser;

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    @Autowired
    People people;

    @BeforeAll
    static void open() {
        Browser.assumeInstalled();
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        browser = null;
    }

    @BeforeEach
    void aPhone() {
        if (browser == null) browser = Browser.open(api.base());
        browser.narrow(PHONE);
    }

    @AfterEach
    void inEnglishAgain() {
        speak("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void emptyPagesFit(String language) {
        speak(language);

        assertThat(tooWide("admin", PAGES)).isEmpty();
        assertThat(tooWide("alla", List.of("/money/payments", "/money/statements")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void longNamesFit(String language, @Autowired WorkQueue queue) {
        speak(language);
        lead("Very long names of joint stock companies ".repeat(3), "79161111111");
        lead("CAPITALSWITHOUTASINGLEBLANK".repeat(5), "79162222222");
        queue.drain();

        List<String> pages = new ArrayList<>(PAGES);
        for (UUID deal : ids("deal")) pages.addAll(List.of("/deals/" + deal, "/deals/" + deal + "/offer"));
        for (UUID client : ids("client_account"))
            pages.addAll(List.of(
                    "/clients/" + client, "/clients/" + client + "/edit", "/clients/" + client + "/duplicates"));
        List<UUID> two = ids("client_account");
        pages.add("/clients/" + two.get(0) + "/merge?client=" + two.get(1));

        assertThat(tooWide("dmitri", pages)).isEmpty();
    }

    @Test
    void everyPlaceIsAtMostTwoTapsAway() {
        browser.login("admin");
        browser.go("/");

        browser.click(By.cssSelector(".rail .rest summary"));
        browser.click(By.cssSelector(".rail .sheet a[href='/processes/problems']"));

        assertThat(browser.text()).contains("Process problems");
    }

    private static List<String> tooWide(String login, List<String> pages) {
        browser.login(login);
        List<String> wide = new ArrayList<>();
        for (String page : pages) {
            browser.go(page);
            if (browser.scrollsSideways()) wide.add(page);
        }
        return wide;
    }

    private void speak(String language) {
        for (String login : List.of("admin", "dmitri", "alla"))
            people.speak(people.byLogin(login).id(), language);
    }

    private void lead(String company, String phone) {
        Map<String, String> lead =
                Map.of("name", company, "phone", "+" + phone, "company", company, "message", company, "source", "web");
        api.with("siteKey", "demo-site").post("/api/v1/leads", lead);
    }

    private List<UUID> ids(String table) {
        return db.sql("select id from " + table).query(UUID.class).list();
    }
}
