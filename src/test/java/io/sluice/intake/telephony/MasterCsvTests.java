package io.sluice.intake.telephony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.intake.CallLists;
import io.sluice.intake.LoggedCall;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class MasterCsvTests {

    private static final String LEG =
            "\"\",\"79000000012\",\"%s\",\"from-trunk\",\"x\",\"a\",\"b\",\"Dial\",\"d\",\"2026-06-04 08:00:00\",\"%s\","
                    + "\"2026-06-04 08:00:38\",\"38\",\"%s\",\"%s\",\"DOCUMENTATION\",\"17.4\",\"\",\"1\"\n";

    @Autowired
    CallLists lists;

    @Test
    void theLegsOfACallAreOneCallThatSomebodyAnswered() throws IOException {
        List<LoggedCall> calls = read(LEG.formatted("101", "", "0", "NO ANSWER")
                + LEG.formatted("102", "2026-06-04 08:00:08", "30", "ANSWERED"));

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).answered()).isTrue();
        assertThat(calls.get(0).talkSeconds()).isEqualTo(30);
    }

    @Test
    void aForeignFileIsRefusedByItsLine() {
        assertThatThrownBy(() -> read("a,b,c\n")).isInstanceOf(Refusal.class);
    }

    private List<LoggedCall> read(String text) throws IOException {
        return lists.asterisk(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
