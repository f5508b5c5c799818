package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class ClientsApiTests {

    @Autowired
    Api api;

    @Test
    void aManagerEntersAClientAndFindsItByPhone() {
        Api.Answer made = api.as("anna").post("/api/v1/clients", vega());

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isNotEmpty();
        assertThat(found("anna", "8-900-000-00-01")).isEqualTo(1);
    }

    @Test
    void anotherManagersClientIsMissingEverywhere() {
        String id = enteredByAnna();

        assertThat(api.as("boris").get("/api/v1/clients/" + id).status()).isEqualTo(404);
        assertThat(api.as("boris").get("/api/v1/clients/" + id + "/contacts").status())
                .isEqualTo(404);
        assertThat(found("boris", "Vega")).isZero();
        assertThat(found("helen", "Vega")).isEqualTo(1);
    }

    @Test
    void aChangeOnAnOldVersionIsRefused() {
        String id = enteredByAnna();
        String version = api.as("anna").get("/api/v1/clients/" + id).header("ETag");

        Api anna = api.as("anna").with("If-Match", version);
        assertThat(anna.patch("/api/v1/clients/" + id, Map.of("name", "Vega Plus"))
                        .status())
                .isEqualTo(200);

        assertThat(anna.patch("/api/v1/clients/" + id, Map.of("name", "Altair")).status())
                .isEqualTo(412);
        assertThat(api.as("anna")
                        .get("/api/v1/clients/" + id)
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("Vega Plus");
    }

    @Test
    void whoSeesAClientForItsMoneyMayNotChangeIt() {
        String id = enteredByAnna();

        Api alla = api.as("alla").with("If-Match", "\"0\"");

        assertThat(alla.get("/api/v1/clients/" + id).status()).isEqualTo(200);
        assertThat(alla.patch("/api/v1/clients/" + id, Map.of("name", "X")).status())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        Api.Answer answer = api.as("anna").post("/api/v1/clients", Map.of("name", "Vega", "colour", "red"));
        Api.Answer phone = api.as("anna")
                .post("/api/v1/clients", "{\"name\":\"Vega\",\"contacts\":[{\"name\":\"P\",\"phones\":[\"12\"]}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("colour");
        assertThat(phone.status()).isEqualTo(400);
        assertThat(phone.json().at("/errors/0/field").asText()).isEqualTo("phone");
    }

    private String enteredByAnna() {
        return api.as("anna").post("/api/v1/clients", vega()).json().get("id").asText();
    }

    private long found(String login, String text) {
        return api.as(login)
                .get("/api/v1/clients?q=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8))
                .json()
                .get("total")
                .asLong();
    }

    private static Map<String, Object> vega() {
        return Map.of(
                "name",
                "Vega",
                "requisites",
                Map.of("inn", "7707083893", "kpp", "770701001"),
                "contacts",
                List.of(Map.of("name", "Petr", "phones", List.of("89000000001"))));
    }
}
