package io.sluice.process.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The two known holes of 7.24.0, tried over HTTP at each door (SECURITY.md). */
@SluiceTest
class KnownHolesTests {

    private static final String APP = "/camunda/api/engine/engine/default";
    private static final String EVIL =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, 'sluice.hole', 'open')}";

    @Autowired
    Api api;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/task/count"})
    void anExpressionInAnOrQueryIsRefusedAndNotEvaluated(String route) {
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(EVIL);

        assertThat(api.as("anna").post("/engine-rest" + route, query).status()).isEqualTo(400);
        assertThat(session("anna").send("POST", APP + route, query).statusCode())
                .isEqualTo(400);
        assertThat(api.as("admin").post("/engine-rest" + route, query).status()).isEqualTo(400);
        assertThat(System.getProperty("sluice.hole")).isNull();
    }

    @Test
    void neitherInARunThatExtendsAFilter() {
        String mine = filters.createTaskFilterQuery().list().get(0).getId();
        String more = "{\"orQueries\":[{\"descriptionLikeExpression\":\"%s\"}]}".formatted(EVIL);

        for (String run : new String[] {"/list", "/count"}) {
            assertThat(api.as("anna")
                            .post("/engine-rest/filter/" + mine + run, more)
                            .status())
                    .isEqualTo(400);
            assertThat(session("anna")
                            .send("POST", APP + "/filter/" + mine + run, more)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(System.getProperty("sluice.hole")).isNull();
    }

    @Test
    void aFilterWithSuchAnExpressionIsNotSavedEvenByAnAdministrator() {
        String filter =
                "{\"resourceType\":\"Task\",\"name\":\"evil\",\"query\":{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}}"
                        .formatted(EVIL);

        assertThat(api.as("admin").post("/engine-rest/filter/create", filter).status())
                .isEqualTo(400);
        assertThat(session("admin").send("POST", APP + "/filter/create", filter).statusCode())
                .isEqualTo(400);
        assertThat(filters.createTaskFilterQuery().filterName("evil").count()).isZero();
    }

    @Test
    void oneThatWasStoredBeforeIsRefusedWhenItRuns() {
        Filter stored =
                filters.newTaskFilter("stored").setQuery(tasks.createTaskQuery().taskAssigneeExpression(EVIL));
        filters.saveFilter(stored);

        assertThat(api.as("admin")
                        .get("/engine-rest/filter/" + stored.getId() + "/list")
                        .status())
                .isEqualTo(400);

        assertThat(System.getProperty("sluice.hole")).isNull();
        filters.deleteFilter(stored.getId());
    }

    @Test
    void theReadyMadeFiltersRunForTheirPerson() {
        for (Filter filter : filters.createTaskFilterQuery().list()) {
            if (!"en".equals(filter.getProperties().get("language"))) continue;
            assertThat(session("anna")
                            .get(APP + "/filter/" + filter.getId() + "/list?firstResult=0&maxResults=15")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "admin", "nobody"})
    void theFirstRunSetUpIsShutForEverybody(String login) {
        Session session = login.equals("nobody") ? Session.stranger(api.base()) : session(login);
        String stranger = "{\"profile\":{\"id\":\"mallory\"},\"credentials\":{\"password\":\"mallory\"}}";

        assertThat(session.send("POST", "/camunda/api/admin/setup/default/user/create", stranger)
                        .statusCode())
                .isEqualTo(403);
        assertThat(session.get("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
        assertThat(session.get("/camunda/app/tasklist/default/setup/").statusCode())
                .isEqualTo(403);
        assertThat(identity.createUserQuery().userId("mallory").count()).isZero();
    }

    private Session session(String login) {
        return Session.of(api.base(), login);
    }
}
