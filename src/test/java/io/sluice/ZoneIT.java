package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.LeadSender;
import io.sluice.support.PackagedApp;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ZoneIT {

    private static final String DUE_IN_THE_TABLE_AND_IN_THE_ENGINE = """
            select count(*) from deadline d
            join act_ru_execution e on e.business_key_ = d.holder
            join act_ru_job j on j.process_instance_id_ = e.proc_inst_id_
            where d.point = 'Timer_FirstResponseMissed' and j.duedate_ = date_trunc('milliseconds', d.due_at) at time zone 'UTC'""";

    @Test
    void aMachineInVladivostokGivesTheSameDueDatesBecauseTheApplicationRunsInUtc() {
        try (PackagedApp app = PackagedApp.start(Map.of("TZ", "Asia/Vladivostok"), "vladivostok")
                .awaitStart()) {
            new LeadSender().post(app.base(), 1);

            assertThat(app.eventually(DUE_IN_THE_TABLE_AND_IN_THE_ENGINE, 1)).isEqualTo(1);
        }
    }
}
