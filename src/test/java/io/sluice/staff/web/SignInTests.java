package io.sluice.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class SignInTests {

    @Autowired
    Api api;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    @Test
    void oneLoginOpensOurPagesAndTasklist() {
        Session anna = Session.stranger(api.base());

        assertThat(anna.signIn("anna", "demo")).endsWith("/");

        assertThat(anna.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(anna.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
        assertThat(anna.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"anna\"");
        assertThat(db.sql("select count(*) from spring_session where principal_name = 'anna'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        assertThat(Session.stranger(api.base()).signIn("anna", "wrong")).endsWith("/login?wrong");
        assertThat(Session.stranger(api.base()).signIn("nobody", "demo")).endsWith("/login?wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/",
                "/api/v1/deals",
                "/v3/api-docs",
                "/actuator",
                "/actuator/info",
                "/actuator/prometheus",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine",
                "/camunda/api/cockpit/plugin/base/default/process-definition"
            })
    void aStrangerIsRefusedWithoutAWord(String path) {
        assertThat(api.get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/deals", "/outbox"})
    void aStrangerIsSentToTheLoginPage(String path) {
        assertThat(api.with("Accept", "text/html").get(path).header("Location")).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/admin/plugin/base/default/x"
            })
    void cockpitAndAdministrationAreForAdministrators(String path) {
        assertThat(Session.of(api.base(), "anna").get(path).statusCode()).isEqualTo(403);
        assertThat(Session.of(api.base(), "admin").get(path).statusCode()).isNotEqualTo(403);
    }

    @Test
    void camundasOwnLoginIsShut() {
        Session anna = Session.of(api.base(), "anna");

        assertThat(anna.send(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=admin&password=demo")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void healthIsOpenAndSaysNoMore() {
        assertThat(api.get("/actuator/health").text())
                .doesNotContain("components")
                .doesNotContain("details");
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(api.as("anna").get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(api.as("admin").get("/actuator/info").status()).isEqualTo(200);
    }

    @Test
    void theLoginPageSpeaksTheBrowsersLanguageAndRunsNoForeignScript() {
        Api.Answer page = api.with("Accept-Language", "ru-RU,ru;q=0.9").get("/login");

        assertThat(page.text()).contains("Войти").contains("Пароль");
        assertThat(page.header("Content-Security-Policy"))
                .doesNotContain("unsafe")
                .contains("default-src 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Set-Cookie")).doesNotContain("XSRF-TOKEN");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(api.with("Content-Type", "application/x-www-form-urlencoded")
                        .raw("POST", "/login", "username=anna&password=demo")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void parallelGuessesFromOneAddressAreLimitedAndLockNobodyElseOut() {
        List<Integer> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(guess -> statusFrom("127.0.0.9", "boris:guess" + guess))
                .toList();

        assertThat(Collections.frequency(answers, 401)).isBetween(1, 21);
        assertThat(Collections.frequency(answers, 429)).isGreaterThanOrEqualTo(19);
        assertThat(statusFrom("127.0.0.9", "boris:demo")).isEqualTo(429);
        assertThat(statusFrom("127.0.0.8", "boris:demo")).isEqualTo(200);
    }

    private int statusFrom(String address, String credentials) {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        String request =
                "GET /engine-rest/task/count HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Basic "
                        + basic + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
