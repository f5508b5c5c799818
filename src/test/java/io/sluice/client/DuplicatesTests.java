package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who looks like whom, why, and who is told. */
@SluiceTest
class DuplicatesTests {

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate inOne;

    @Test
    void legalFormQuotesCaseAndScriptDoNotHideTheSameName() {
        String one = entered("anna", "ООО «Ромашка»", "+79000000001", null);
        String other = entered("anna", "ROMASHKA, LLC", "+79000000002", null);

        JsonNode found = alike("anna", one);

        assertThat(ids(found)).containsExactly(other);
        assertThat(found.at("/0/reasons/0").asText()).isEqualTo("SAME_NAME");
    }

    @Test
    void aSlipOfThePenIsSimilarAndAnotherNameIsNot() {
        String one = entered("anna", "Стройинвест Север", "+79000000001", null);
        String slip = entered("anna", "Стройнивест Север", "+79000000002", null);
        entered("anna", "Молочный завод", "+79000000003", null);

        JsonNode found = alike("anna", one);

        assertThat(ids(found)).containsExactly(slip);
        assertThat(found.at("/0/reasons/0").asText()).isEqualTo("SIMILAR_NAME");
        assertThat(found.at("/0/score").asInt()).isBetween(35, 74);
    }

    @Test
    void colleaguesOfOneDomainAreSuggestedAndStrangersAtAPublicProviderAreNot() {
        String one = entered("anna", "Vega", "+79000000001", "petr@vega.example");
        String colleague = entered("anna", "Altair", "+79000000002", "olga@vega.example");
        String stranger = entered("anna", "Orion", "+79000000003", "petr@gmail.com");
        entered("anna", "Sirius", "+79000000004", "olga@gmail.com");

        assertThat(ids(alike("anna", one))).containsExactly(colleague);
        assertThat(alike("anna", stranger)).isEmpty();
    }

    @Test
    void moreReasonsMakeItSurerAndTheSurestStandsFirst() {
        String one = entered("anna", "Vega", "+79000000001", "petr@vega.example");
        String house = entered("anna", "Altair", "+79000000002", "olga@vega.example");
        String twin = entered("anna", "Vega LLC", "+79000000001", null);

        JsonNode found = alike("anna", one);

        assertThat(ids(found)).containsExactly(twin, house);
        assertThat(found.at("/0/score").asInt()).isGreaterThan(90);
        assertThat(found.at("/0/reasons")).hasSize(2);
    }

    @Test
    void whomOthersServeIsNotTold() {
        String one = entered("anna", "Vega", "+79000000001", null);
        entered("boris", "Vega", "+79000000001", null);

        assertThat(alike("anna", one)).isEmpty();
        assertThat(alike("helen", one)).hasSize(1);
        assertThat(api.as("igor").get("/api/v1/clients/" + one + "/duplicates").status())
                .isEqualTo(404);
    }

    @Test
    void thePlansReadIndexesAlone() {
        db.sql("""
                        insert into client_account (id, name, language, created_at)
                        select gen_random_uuid(), 'Firm ' || md5(i::text), 'en', now() from generate_series(1, 5000) i""").update();
        // what waits outside of the tree after a load makes the index look dear
        db.sql("select gin_clean_pending_list('client_account_alike')")
                .query(Long.class)
                .single();
        db.sql("analyze client_account").update();

        assertThat(
                        plan(
                                "select id from client_account where merged_into is null and essence >= 'x' order by essence limit 40"))
                .contains("client_account_essence");
        assertThat(plan(
                        "select id from client_account where merged_into is null and reverse(essence) collate \"C\" >= 'x'"
                                + " order by reverse(essence) collate \"C\" limit 40"))
                .contains("client_account_ending");
        assertThat(plan("select id from client_account where merged_into is null and essence % 'firm abcdefgh'"))
                .contains("client_account_alike");
    }

    private String plan(String sql) {
        return inOne.execute(status -> {
            // a few thousand rows are read through faster: the question is whether the index can answer
            db.sql("select set_config('enable_seqscan', 'off', true)")
                    .query(String.class)
                    .single();
            return String.join(
                    "\n", db.sql("explain " + sql).query(String.class).list());
        });
    }

    private JsonNode alike(String login, String client) {
        return api.as(login).get("/api/v1/clients/" + client + "/duplicates").json();
    }

    private static List<String> ids(JsonNode found) {
        return StreamSupport.stream(found.spliterator(), false)
                .map(one -> one.get("id").asText())
                .toList();
    }

    private String entered(String login, String name, String phone, String email) {
        Map<String, Object> person = email == null
                ? Map.of("name", "Somebody", "phones", List.of(phone))
                : Map.of("name", "Somebody", "phones", List.of(phone), "emails", List.of(email));
        Api.Answer made = api.as(login).post("/api/v1/clients", Map.of("name", name, "contacts", List.of(person)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().get("id").asText();
    }
}
