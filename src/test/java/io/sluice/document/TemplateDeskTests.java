package io.sluice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.company.Sellers;
import io.sluice.document.template.EditedDocx;
import io.sluice.document.template.SampleData;
import io.sluice.document.template.TemplateText;
import io.sluice.shared.Ids;
import io.sluice.support.Api;
import io.sluice.support.Session;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class TemplateDeskTests {

    private static final String PUBLISH = "/api/v1/templates/dunning-letter/ru";
    private static final String CHECK = "/api/v1/templates/dunning-letter/ru/check";

    private final Documents documents;
    private final Templates templates;
    private final TemplateDesk desk;
    private final Sellers sellers;
    private final JdbcClient db;
    private final Api api;

    @Autowired
    TemplateDeskTests(
            Documents documents, Templates templates, TemplateDesk desk, Sellers sellers, JdbcClient db, Api api) {
        this.documents = documents;
        this.templates = templates;
        this.desk = desk;
        this.sellers = sellers;
        this.db = db;
        this.api = api;
    }

    @AfterEach
    void theFolderIsInForceAgain() {
        db.sql("delete from document_template_in_force").update();
        db.sql("delete from document_template_upload").update();
    }

    @Test
    void aLawyerReadsAllMistakesAtOnce() throws IOException {
        byte[] wrong = edited("${manager.name}", "${manager.nmae} ${client.nam}");

        Api.Answer answer = api.as("lev").upload(CHECK, "file", "letter.docx", wrong);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/ok").asBoolean()).isFalse();
        assertThat(answer.json().at("/problems").findValuesAsText("suggestion"))
                .containsExactly("manager.name", "client.name");
        assertThat(answer.json().at("/problems/0/part").asText()).isEqualTo("document");
        assertThat(answer.json().at("/problems/0/paragraph").asInt()).isPositive();
    }

    @Test
    void aGoodFileIsAccepted() throws IOException {
        Api.Answer answer = api.as("lev").upload(CHECK, "file", "letter.docx", edited("Уважаемые", "Дорогие"));

        assertThat(answer.json().at("/ok").asBoolean()).isTrue();
        assertThat(answer.json().at("/fields").toString()).contains("dunning.total", "invoices[].daysLate");
    }

    @Test
    void onlyAuthorsOfTemplatesMayCheckAndPublish() throws IOException {
        byte[] file = edited("Уважаемые", "Дорогие");

        assertThat(api.as("anna").upload(CHECK, "file", "letter.docx", file).status())
                .isEqualTo(403);
        assertThat(api.as("anna").get("/api/v1/templates").status()).isEqualTo(403);
        assertThat(db.sql("select count(*) from document_template_upload")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anUploadStaysInForceAndOldDocumentsKeepTheirVersion() throws IOException {
        DocumentView before = documents.draft(letter());
        byte[] file = edited("Уважаемые коллеги!", "Дорогие друзья!");

        Api.Answer published = api.as("lev").putFile(PUBLISH, file);
        DocumentView after = documents.draft(letter());

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().at("/uploaded").asBoolean()).isTrue();
        assertThat(published.json().at("/folder").asText()).isEqualTo("differs");
        assertThat(text(after)).contains("Дорогие друзья!");
        assertThat(text(documents.issue(before.id()))).contains("Уважаемые коллеги!");
    }

    @Test
    void aFileThatChangesInTheFolderTakesOver() throws IOException {
        TemplateName name = TemplateName.of("dunning-letter", "ru");
        api.as("lev").putFile(PUBLISH, edited("Уважаемые коллеги!", "Дорогие друзья!"));

        db.sql("update document_template_in_force set folder_sha256 = 'of another file'")
                .update();
        templates.inForce(name.kind(), name.language());

        assertThat(text(documents.draft(letter()))).contains("Уважаемые коллеги!");
    }

    @Test
    void aPublicationWithMistakesChangesNothing() throws IOException {
        byte[] wrong = edited("${manager.name}", "${manager.nmae}");
        int versions = versions();

        Api.Answer answer = api.as("lev").putFile(PUBLISH, wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("manager.nmae");
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void thePagesLeadFromTheFileToThePublication() throws IOException {
        documents.draft(letter());
        UUID upload = desk.upload("dunning-letter", "ru", "mine.docx", edited("Уважаемые коллеги!", "Дорогие друзья!"));
        db.sql("update document_template_upload set author = 'lev'").update();
        Session lev = Session.of(api.base(), "lev");

        assertThat(lev.get("/templates").body()).contains("/templates/claim/en");
        assertThat(lev.get("/templates/dunning-letter/ru").body()).contains("dunning.total", "multipart/form-data");
        assertThat(lev.get("/templates/uploads/" + upload).body()).contains("mine.docx", "<mark>", "/publish");
        assertThat(lev.form("/templates/uploads/" + upload + "/publish", "").statusCode())
                .isEqualTo(302);
        assertThat(text(documents.draft(letter()))).contains("Дорогие друзья!");
    }

    @Test
    void anUploadIsLookedAtBeforeItIsPublished() throws IOException {
        UUID upload = desk.upload("dunning-letter", "ru", "mine.docx", edited("Уважаемые коллеги!", "Дорогие друзья!"));
        String filled = String.join("\n", TemplateText.paragraphs(desk.preview(upload)));
        db.sql("update document_template_upload set author = 'lev'").update();

        var pdf = Session.of(api.base(), "lev").get("/templates/uploads/" + upload + "/preview");
        var foreign = Session.of(api.base(), "oscar").get("/templates/uploads/" + upload + "/preview");

        assertThat(filled).contains("Дорогие друзья!", "0031/26").doesNotContain("${", "[#");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(text(documents.draft(letter()))).contains("Уважаемые коллеги!");
    }

    @Test
    void anEarlierVersionIsPutBackInForce() throws IOException {
        documents.draft(letter());
        api.as("lev").putFile(PUBLISH, edited("Уважаемые коллеги!", "Дорогие друзья!"));
        UUID first = inFolder();
        Session lev = Session.of(api.base(), "lev");

        int anna = Session.of(api.base(), "anna")
                .form("/templates/versions/" + first + "/put-back", "")
                .statusCode();
        String between = text(documents.draft(letter()));
        int put = lev.form("/templates/versions/" + first + "/put-back", "").statusCode();

        assertThat(anna).isEqualTo(403);
        assertThat(between).contains("Дорогие друзья!");
        assertThat(put).isEqualTo(302);
        assertThat(text(documents.draft(letter()))).contains("Уважаемые коллеги!");
        assertThat(desk.state("dunning-letter", "ru").versionId()).isEqualTo(first);
    }

    private UUID inFolder() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("document-templates", "ru", "dunning-letter.docx"));
        return db.sql(
                        "select id from document_template where kind = 'dunning-letter' and language = 'ru' and sha256 = ?")
                .param(Hashes.sha256(file))
                .query(UUID.class)
                .single();
    }

    @Test
    void aMistakenUploadShowsItsMistakes() throws IOException {
        UUID upload = desk.upload("dunning-letter", "ru", "mine.docx", edited("${manager.name}", "${manager.nmae}"));
        db.sql("update document_template_upload set author = 'lev'").update();
        Session lev = Session.of(api.base(), "lev");

        assertThat(lev.get("/templates/uploads/" + upload).body()).contains("manager.nmae", "manager.name?");
        assertThat(lev.form("/templates/uploads/" + upload + "/publish", "").statusCode())
                .isEqualTo(400);
        assertThat(Session.of(api.base(), "anna")
                        .get("/templates/uploads/" + upload)
                        .statusCode())
                .isEqualTo(403);
    }

    private int versions() {
        return db.sql("select count(*) from document_template")
                .query(Integer.class)
                .single();
    }

    private NewDocument letter() {
        Map<String, Object> data = SampleData.of("dunning-letter", "ru");
        return new NewDocument(
                "dunning-letter", "ru", "deal", Ids.next(), sellers.main().id(), data);
    }

    private String text(DocumentView document) {
        return String.join("\n", TemplateText.paragraphs(documents.docx(document.id())));
    }

    private static byte[] edited(String before, String after) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("document-templates", "ru", "dunning-letter.docx"));
        return EditedDocx.of(file, before, after);
    }
}
