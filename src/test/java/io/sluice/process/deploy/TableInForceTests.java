package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Decisions;
import io.sluice.shared.Refusal;
import io.sluice.support.SluiceTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class TableInForceTests {

    private static final String KEY = "coffee-strength";
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="coffee" name="Coffee"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="https://sluice.io/processes">
              <decision id="coffee-strength" name="How strong" camunda:historyTimeToLive="P30D">
                <decisionTable id="Table_Coffee" hitPolicy="FIRST">
                  <output id="Output_Spoons" label="Spoons" name="spoons" typeRef="integer" />
                  <rule id="Rule_Always">
                    <outputEntry id="Rule_Always_Spoons"><text>%d</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final Models models;
    private final Decisions decisions;
    private final RepositoryService repository;
    private final JdbcClient database;

    @Autowired
    TableInForceTests(Models models, Decisions decisions, RepositoryService repository, JdbcClient database) {
        this.models = models;
        this.decisions = decisions;
        this.repository = repository;
        this.database = database;
    }

    @AfterEach
    void clearAway() {
        repository
                .createDeploymentQuery()
                .deploymentName(file(0).path())
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        database.sql("delete from process_file where path = :path")
                .param("path", file(0).path())
                .update();
    }

    @Test
    void aChangedTableAnswersTheVeryNextQuestion() {
        assertThatThrownBy(this::spoons).isInstanceOf(Refusal.class);

        models.fromUpload(file(2));
        assertThat(spoons()).isEqualTo(2);

        models.fromUpload(file(3));
        assertThat(spoons()).isEqualTo(3);
    }

    private Object spoons() {
        return decisions.decide(KEY, Map.of()).get("spoons");
    }

    private static ModelFile file(int spoons) {
        return ModelFile.named(KEY + ".dmn", TABLE.formatted(spoons).getBytes(StandardCharsets.UTF_8));
    }
}
