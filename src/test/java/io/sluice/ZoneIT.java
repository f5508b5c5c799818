package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.LeadSender;
import io.sluice.support.PackagedApp;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneIT {

    private static final String DUE_IN_THE_TABLE_AND_IN_THE_ENGINE = """
            select count(*) from deadline d join act_ru_task t on t.proc_inst_id_ = d.holder
            where d.point = 'Timer_FirstResponseMissed' and t.due_date_ = d.due_at at time zone 'UTC'""";

    @Test
    void aMachineInVladivostokGivesTheSameDueDatesBecauseTheApplicationRunsInUtc() {
        try (PackagedApp app = PackagedApp.start(Map.of("TZ", "Asia/Vladivostok"), "vladivostok")
                .awaitStart()) {
            new LeadSender().post(app.base(), 1);

            assertThat(app.eventually(DUE_IN_THE_TABLE_AND_IN_THE_ENGINE, 1)).isEqualTo(1);
        }
    }
}
