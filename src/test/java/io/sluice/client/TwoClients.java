package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sluice.communication.Direction;
import io.sluice.communication.InteractionKind;
import io.sluice.communication.NewInteraction;
import io.sluice.support.Api;
import io.sluice.support.DatabaseImage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of merging do with two clients over the API, and see in the database. */
abstract class TwoClients {

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    final int undo(String client, String merge) {
        return api.as("anna")
                .delete("/api/v1/clients/" + client + "/merges/" + merge)
                .status();
    }

    final Api.Answer merge(String login, String into, String client, boolean dry) {
        return api.as(login).post("/api/v1/clients/" + into + "/merge?dryRun=" + dry, Map.of("client", client));
    }

    final String entered(String login, String name, String inn, String contact, String phone, String email) {
        Map<String, Object> person = email == null
                ? Map.of("name", contact, "phones", List.of(phone))
                : Map.of("name", contact, "phones", List.of(phone), "emails", List.of(email));
        Map<String, Object> client = inn == null
                ? Map.of("name", name, "contacts", List.of(person))
                : Map.of("name", name, "requisites", Map.of("inn", inn), "contacts", List.of(person));
        Api.Answer made = api.as(login).post("/api/v1/clients", client);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().get("id").asText();
    }

    final UUID deal(String client) {
        return dealOf("anna", client);
    }

    final UUID dealOf(String login, String client) {
        JsonNode made = api.as(login)
                .post("/api/v1/deals", Map.of("clientId", client, "title", "Chairs"))
                .json();
        return UUID.fromString(made.get("id").asText());
    }

    final void talk(String client) {
        db.sql("insert into interaction (id, client_id, kind, direction, at) values (?, ?, 'CALL', 'IN', now())")
                .params(UUID.randomUUID(), UUID.fromString(client))
                .update();
    }

    static NewInteraction said(String client, UUID deal) {
        return new NewInteraction(
                UUID.fromString(client), deal, null, InteractionKind.NOTE, Direction.OUT, null, "said", null);
    }

    final UUID clientOf(UUID interaction) {
        return db.sql("select client_id from interaction where id = ?")
                .param(interaction)
                .query(UUID.class)
                .single();
    }

    final String managerOf(UUID deal) {
        return db.sql("select login from person join deal on owner_id = person.id where deal.id = ?")
                .param(deal)
                .query(String.class)
                .single();
    }

    final String route(String phone) {
        return api.as("admin")
                .get("/api/v1/callers/" + phone + "/owner")
                .json()
                .get("manager")
                .asText();
    }

    /** Versions go on and the journals grow; everything else is compared. */
    final DatabaseImage image() {
        Map<String, String> tables = new TreeMap<>(DatabaseImage.take(db).tables());
        tables.keySet()
                .removeIf(table -> table.startsWith("audit_")
                        || table.startsWith("client_merge")
                        || table.startsWith("act_hi")
                        || table.startsWith("deal_handed"));
        for (String table : List.of("client_account", "deal", "act_ru_task", "act_ru_variable", "act_ru_execution"))
            tables.put(table, withoutVersion(table));
        return new DatabaseImage(tables);
    }

    private String withoutVersion(String table) {
        return db.sql("select coalesce(string_agg(row, ',' order by row), '') from (select"
                        + " (to_jsonb(t) - 'version' - 'rev_' - 'last_updated_' - 'task_state_' - 'sequence_counter_')::text as row from %s t) rows"
                                .formatted(table))
                .query(String.class)
                .single();
    }
}
