package io.sluice.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.audit.AuditTrail;
import io.sluice.audit.Change;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StreamUtils;

@SluiceTest
class IdempotencyFilterTests {

    private final UUID thing = Ids.next();

    @Autowired
    private IdempotencyFilter filter;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private AuditTrail journal;

    @Autowired
    private TestTime time;

    /** The effect of the call is a row, its answer names the row. */
    private final FilterChain effect = (request, response) -> {
        String body = StreamUtils.copyToString(request.getInputStream(), java.nio.charset.StandardCharsets.UTF_8);
        journal.record(new Change("thing", thing, "made", null, body, null));
        ((jakarta.servlet.http.HttpServletResponse) response).setStatus(201);
        ((jakarta.servlet.http.HttpServletResponse) response).setHeader("Location", "/things/" + Ids.next());
        response.setContentType("application/json");
        response.getWriter().write("{\"id\":\"" + Ids.next() + "\"}");
    };

    @BeforeEach
    void signIn() {
        signInAs("anna");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneEffect() throws Exception {
        MockHttpServletResponse first = send("k1", "{\"a\":1}", effect);
        MockHttpServletResponse second = send("k1", "{\"a\":1}", effect);

        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(second.getContentType()).startsWith("application/json");
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theBodyStillReachesTheCall() throws Exception {
        send("k1", "{\"a\":1}", effect);

        assertThat(journal.of("thing", thing).get(0).to()).isEqualTo("{\"a\":1}");
    }

    @Test
    void aKeyThatComesWithAnotherBodyIsRefusedClearly() throws Exception {
        send("k1", "{\"a\":1}", effect);

        MockHttpServletResponse second = send("k1", "{\"a\":2}", effect);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentType()).startsWith("application/problem+json");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherKey() throws Exception {
        send("k1", "{}", effect);
        signInAs("boris");

        send("k1", "{}", effect);

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void aRefusedCallLeavesNothingAndMayBeRepeatedWithItsKey() throws Exception {
        FilterChain refusal = (request, response) -> {
            effect.doFilter(request, response);
            ((jakarta.servlet.http.HttpServletResponse) response).setStatus(409);
        };

        send("k1", "{}", refusal);
        assertThat(effects()).isZero();

        assertThat(send("k1", "{}", effect).getStatus()).isEqualTo(201);
    }

    @Test
    void aFailureBecomesAProblemAndLeavesNothing() throws Exception {
        MockHttpServletResponse answer = send("k1", "{}", (request, response) -> {
            effect.doFilter(request, response);
            throw Refusal.missing();
        });

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).doesNotContain("\"id\"");
        assertThat(effects()).isZero();
    }

    @Test
    void anAnswerIsForgottenAfterItsDay() throws Exception {
        send("k1", "{}", effect);
        time.advance(Duration.ofHours(25));

        send("k1", "{}", effect);

        assertThat(effects()).isEqualTo(2);
        time.advance(Duration.ofHours(25));
        assertThat(keys.forgetAllExpired()).isEqualTo(1);
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() throws Exception {
        assertThat(send(" ", "{}", effect).getStatus()).isEqualTo(400);
        assertThat(send("x".repeat(201), "{}", effect).getStatus()).isEqualTo(400);
        assertThat(send("ключ", "{}", effect).getStatus()).isEqualTo(400);
        assertThat(effects()).isZero();
    }

    @Test
    void eightAtOnceWithOneKeyHaveOneEffectAndOneAnswer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++)
            answers.add(threads.submit(() -> {
                signInAs("anna");
                return send("k1", "{}", effect).getContentAsString();
            }));
        for (Future<String> answer : answers)
            assertThat(answer.get()).isEqualTo(answers.get(0).get());
        threads.shutdown();

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void withoutAKeyEveryCallIsItsOwn() throws Exception {
        MockHttpServletRequest request = request("{}");
        filter.doFilter(request, new MockHttpServletResponse(), effect);
        filter.doFilter(request("{}"), new MockHttpServletResponse(), effect);

        assertThat(effects()).isEqualTo(2);
    }

    private MockHttpServletResponse send(String key, String body, FilterChain chain) throws Exception {
        MockHttpServletRequest request = request(body);
        request.addHeader("Idempotency-Key", key);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String body) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/things");
        request.setContentType("application/json");
        request.setContent(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return request;
    }

    private int effects() {
        return journal.of("thing", thing).size();
    }

    private static void signInAs(String login) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(login, "", "ROLE_manager"));
    }
}
