package io.sluice.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class UploadLimitsTests {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Api api;

    @Test
    void aListOfManyRowsMayBeLargerThanAnyOtherFile() {
        String row = "8 912 555-%02d-%02d;" + "x".repeat(9_000) + "\n";
        StringBuilder list = new StringBuilder("Phone;Comment\n");
        for (int i = 0; list.length() < 25 * MEGABYTE; i++) list.append(row.formatted(i / 100 % 100, i % 100));

        Api.Answer answer = upload("helen", "/api/v1/imports/clients", list.toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("new").asInt()).isGreaterThan(2_500);
    }

    @Test
    void aFileThatIsReadWholeIsRefusedBeforeItIsRead() {
        Api.Answer answer = upload("alla", "/api/v1/bank-statements", "x".repeat(21 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("detail").asText()).isEqualTo("The request is larger than allowed.");
    }

    private Api.Answer upload(String login, String path, String content) {
        return api.as(login).upload(path, "file", "list.csv", content.getBytes(UTF_8));
    }
}
