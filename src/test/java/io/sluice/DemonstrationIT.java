package io.sluice;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.LeadSender;
import io.sluice.support.PackagedApp;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One demonstration on a machine in Vladivostok: what it does, and what may become of its data. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationIT {

    private static final String NAME = "demonstration";

    private static final String DUE_IN_THE_TABLE_AND_IN_THE_ENGINE = """
            select count(*) from deadline d
            join act_ru_execution e on e.business_key_ = d.holder
            join act_ru_job j on j.process_instance_id_ = e.proc_inst_id_
            where d.point = 'Timer_FirstResponseMissed' and j.duedate_ = date_trunc('milliseconds', d.due_at) at time zone 'UTC'""";

    private static PackagedApp app;

    @BeforeAll
    static void start() {
        app = PackagedApp.startFresh(NAME, Map.of("TZ", "Asia/Vladivostok"));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    @Order(1)
    void aMachineInVladivostokGivesTheSameDueDatesBecauseTheApplicationRunsInUtc() {
        new LeadSender().post(app.base(), 1);

        assertThat(app.eventually(DUE_IN_THE_TABLE_AND_IN_THE_ENGINE, 1)).isEqualTo(1);
    }

    @Test
    @Order(2)
    void whatWasTriedAsADemonstrationDoesNotBecomeARealHouseWithPasswordsThatEverybodyKnows() {
        app.close();

        app = PackagedApp.start(
                NAME, "--sluice.demo=false", "--sluice.admin.login=root", "--sluice.admin.password=a-long-enough-one");

        assertThat(app.awaitEnd()).isNotZero();
        assertThat(app.log()).contains("has a password that everybody knows").doesNotContain("Started Sluice");
    }
}
