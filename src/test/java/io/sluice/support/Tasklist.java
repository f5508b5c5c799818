package io.sluice.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A person who completes tasks in Camunda Tasklist, through the forms as they are drawn there. */
public final class Tasklist {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Browser browser;
    private final Api api;
    private final String deal;
    private String login = "";
    private String task = "";

    public Tasklist(Browser browser, Api api, String deal) {
        this.browser = browser;
        this.api = api;
        this.deal = deal;
    }

    public Tasklist as(String person) {
        if (!person.equals(login)) browser.login(person);
        login = person;
        return this;
    }

    /** Opens the deal's task, which must be the named one; a queue's task is claimed first. */
    public Tasklist open(String key) {
        JsonNode found = Awaitility.await(key + " for " + login)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> task(key), node -> !node.isMissingNode());
        task = found.path("id").asText();
        if (found.path("assignee").isNull())
            api.as(login).post("/engine-rest/task/" + task + "/claim", Map.of("userId", login));
        browser.go("/camunda/app/tasklist/default/#/?task=" + task);
        browser.find(By.cssSelector(".fjs-form-field"));
        return this;
    }

    private JsonNode task(String key) {
        return api.as(login)
                .get("/engine-rest/task?maxResults=5&processInstanceBusinessKey=" + deal + "&taskDefinitionKey=" + key)
                .json()
                .path(0);
    }

    /** The option at this position, from 0. */
    public Tasklist choose(String field, int option) {
        browser.click(By.cssSelector("[id$='-Field_%s-%d']".formatted(field, option)));
        return this;
    }

    public Tasklist tick(String field) {
        browser.click(By.cssSelector("[id$='-Field_%s']".formatted(field)));
        return this;
    }

    public Tasklist type(String field, String text) {
        return typed("[id$='-Field_%s']".formatted(field), text);
    }

    public Tasklist date(String field, String date) {
        typed("[id$='-Field_%s-date']".formatted(field), date);
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        return this;
    }

    public Tasklist time(String field, String time) {
        typed("[id$='-Field_%s-time']".formatted(field), time);
        new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        return this;
    }

    /** Opens the list and takes the option with this label. */
    public Tasklist select(String field, String label) {
        WebElement opener = browser.find(By.cssSelector("[id$='-Field_%s-display']".formatted(field)));
        opener.click();
        browser.click(
                By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][normalize-space()='%s']".formatted(label)));
        return this;
    }

    // form-js draws the field anew behind its debounce, and what was typed just then is gone: typed again
    private Tasklist typed(String selector, String text) {
        By field = By.cssSelector(selector);
        do {
            browser.type(field, text);
            pause();
        } while (Browser.valueOf(browser.find(field)).isEmpty());
        return this;
    }

    /** Completes the task and waits until the engine has taken it. */
    public void complete() {
        pause(); // form-js debounces what is typed
        browser.clickInView(By.cssSelector("button[ng-click='complete()']"));
        Awaitility.await("the engine takes the task; the page says: " + browser.text())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> api.as(login).get("/engine-rest/task/" + task).status() == 404);
    }

    private static void pause() {
        Awaitility.await().pollDelay(Duration.ofMillis(600)).until(() -> true);
    }
}
