package io.sluice.process.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SluiceTest
class FolderScanTests {

    private static final String PATH = "processes/coffee.bpmn";

    @TempDir
    Path home;

    private final FileRows rows;
    private final Models models;
    private final RepositoryService repository;
    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private FolderScan scan;

    @Autowired
    FolderScanTests(
            FileRows rows,
            Models models,
            RepositoryService repository,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.models = models;
        this.repository = repository;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void emptyHouse() throws IOException {
        Files.createDirectories(home.resolve("processes"));
        Files.createDirectories(home.resolve("forms"));
        HomeFolders folders = new HomeFolders(new SluiceSettings(
                home,
                home,
                Locale.ENGLISH,
                ZoneId.of("Europe/Moscow"),
                "http://localhost",
                new SluiceSettings.Node(SluiceSettings.Role.BOTH)));
        scan = new FolderScan(folders, rows, models, transactions);
    }

    @AfterEach
    void clearAway() {
        repository
                .createDeploymentQuery()
                .deploymentName(PATH)
                .list()
                .forEach(d -> repository.deleteDeployment(d.getId(), true));
        database.sql("delete from process_file where path = :path")
                .param("path", PATH)
                .update();
    }

    @Test
    void aFileOfTheFolderIsDeployedOnceAndAgainWhenItChanges() throws IOException {
        save(Coffee.drawn("Make coffee"));
        scan.start();
        scan.look();
        assertThat(versions()).isEqualTo(1);

        save(Coffee.drawn("Make tea"));
        scan.look();

        assertThat(versions()).isEqualTo(2);
        assertThat(row().state()).isEqualTo(FileRow.State.IN_FORCE);
    }

    @Test
    void aBrokenFileIsRefusedAndTheLastGoodVersionStays() throws IOException {
        save(Coffee.drawn("Make coffee"));
        scan.start();

        save(Coffee.drawn("Make coffee").replace("camunda:candidateGroups=\"manager\"", "camunda:class=\"x.Y\""));
        scan.look();

        assertThat(row().state()).isEqualTo(FileRow.State.REFUSED);
        assertThat(row().inForce()).isTrue();
        assertThat(row().problems()).anyMatch(problem -> problem.rule().equals("class") && problem.line() != null);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void aFaultThatOnlyTheEngineSeesIsToldWithItsElement() throws IOException {
        save(Coffee.drawn("Make coffee")
                .replace("<bpmn:userTask", "<bpmn:serviceTask")
                .replace("</bpmn:userTask", "</bpmn:serviceTask"));

        scan.start();

        assertThat(row().problems())
                .anyMatch(problem -> problem.rule().equals("engine") && "Task_Make".equals(problem.element()));
        assertThat(row().inForce()).isFalse();
    }

    @Test
    void anUploadStaysInForceUntilTheFileOfTheFolderChanges() throws IOException {
        save(Coffee.drawn("Make coffee"));
        scan.start();
        models.fromUpload(Coffee.file("Make cocoa"));

        scan.look();
        assertThat(row().source()).isEqualTo(FileRow.Source.UPLOAD);

        save(Coffee.drawn("Make tea"));
        scan.look();
        assertThat(row().source()).isEqualTo(FileRow.Source.FOLDER);
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void aChangedLanguageOfLabelsPutsTheFoldersFilesInForceAnewAndLeavesUploads() throws IOException {
        save(Coffee.drawn("Make coffee"));
        scan.start();

        speakAnotherLanguage();
        scan.start();
        assertThat(row().folderPrint()).endsWith("-en");

        models.fromUpload(Coffee.file("Make cocoa"));
        speakAnotherLanguage();
        scan.start();
        assertThat(row().source()).isEqualTo(FileRow.Source.UPLOAD);
    }

    private void speakAnotherLanguage() {
        database.sql("update process_file set folder_hash = replace(folder_hash, '-en', '-ru') where path = :path")
                .param("path", PATH)
                .update();
    }

    @Test
    void aBrokenUploadChangesNothing() {
        ModelFile broken = ModelFile.named("coffee.bpmn", "<no".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> models.fromUpload(broken)).isInstanceOf(Refusal.class);
        assertThat(rows.at(PATH)).isEmpty();
    }

    @Test
    void aCheckLeavesNothingBehind() {
        assertThat(models.check(Coffee.file("Make coffee"))).noneMatch(Problem::refuses);

        assertThat(versions()).isZero();
        assertThat(rows.at(PATH)).isEmpty();
    }

    private void save(String diagram) throws IOException {
        Files.writeString(home.resolve(PATH), diagram);
    }

    private FileRow row() {
        return rows.at(PATH).orElseThrow();
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("coffee")
                .count();
    }
}
