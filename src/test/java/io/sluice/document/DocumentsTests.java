package io.sluice.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sluice.company.Sellers;
import io.sluice.document.template.SampleData;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.Api;
import io.sluice.support.SluiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class DocumentsTests {

    private final Documents documents;
    private final Sellers sellers;
    private final PdfFiles pdfs;
    private final WorkQueue queue;
    private final Api api;

    @Autowired
    DocumentsTests(Documents documents, Sellers sellers, PdfFiles pdfs, WorkQueue queue, Api api) {
        this.documents = documents;
        this.sellers = sellers;
        this.pdfs = pdfs;
        this.queue = queue;
        this.api = api;
    }

    @Test
    void aDraftHasNoNumberAndGetsItAtIssue() {
        DocumentView draft = documents.draft(offer(Ids.next()));

        DocumentView issued = documents.issue(draft.id());

        assertThat(draft.number()).isNull();
        assertThat(issued.number()).matches("Q-\\d{4}/\\d\\d");
        assertThat(issued.sha256()).isNotEqualTo(draft.sha256()).isEqualTo(Hashes.sha256(documents.docx(draft.id())));
        assertThat(documents.fileName(draft.id(), "pdf")).startsWith("Коммерческое предложение Q-");
    }

    @Test
    void whatWasIssuedStaysAsItWas() {
        DocumentView issued = documents.issue(documents.draft(offer(Ids.next())).id());

        DocumentView again = documents.issue(issued.id());

        assertThat(again).isEqualTo(issued);
    }

    @Test
    void aCorrectionIsANewRevisionUnderTheSameNumber() {
        UUID deal = Ids.next();
        DocumentView first = documents.issue(documents.draft(offer(deal)).id());

        Map<String, Object> corrected = new HashMap<>(SampleData.of("offer", "ru"));
        corrected.put("manager", Map.of("name", "Борис Ильин"));
        NewDocument correction = new NewDocument("offer", "ru", "deal", deal, seller(), corrected);
        DocumentView second = documents.issue(documents.draft(correction).id());

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.revision()).isEqualTo(2);
        assertThat(documents.view(first.id()).state()).isEqualTo("REPLACED");
        assertThat(documents.docx(first.id())).isNotEqualTo(documents.docx(second.id()));
    }

    @Test
    void thePdfIsMadeBehindTheIssueAndNotByWhoeverAsks() {
        DocumentView issued = documents.issue(documents.draft(offer(Ids.next())).id());
        boolean before = pdfs.stored(issued.id()).isPresent();

        queue.drain();

        assertThat(before).isFalse();
        assertThat(pdfs.stored(issued.id()))
                .hasValueSatisfying(pdf -> assertThat(pdf).startsWith("%PDF-".getBytes(US_ASCII)));
    }

    @Test
    void theArchiveGetsPdfA() throws IOException {
        DocumentView issued = documents.issue(documents.draft(offer(Ids.next())).id());

        Path file = Files.write(
                Files.createDirectories(Path.of("target", "documents")).resolve("archive.pdf"),
                documents.archived(issued.id()));

        assertThat(PreflightParser.validate(file.toFile()).isValid()).isTrue();
    }

    @Test
    void aMissingValueIsSaidWithItsPlace() {
        Map<String, Object> data = new HashMap<>(SampleData.of("offer", "ru"));
        data.remove("totals");
        NewDocument incomplete = new NewDocument("offer", "ru", "deal", Ids.next(), seller(), data);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> documents.draft(incomplete))
                .withMessageContaining("totals.net");
    }

    @Test
    void aForeignDocumentAnswersAsAMissingOne() {
        DocumentView draft = documents.draft(offer(Ids.next()));

        Api.Answer foreign = api.as("igor").get("/api/v1/documents/" + draft.id());
        Api.Answer missing = api.as("igor").get("/api/v1/documents/" + Ids.next());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(api.as("igor")
                        .post("/api/v1/documents/" + draft.id() + "/issue", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(documents.view(draft.id()).state()).isEqualTo("DRAFT");
    }

    private NewDocument offer(UUID deal) {
        return new NewDocument("offer", "ru", "deal", deal, seller(), SampleData.of("offer", "ru"));
    }

    private UUID seller() {
        return sellers.main().id();
    }
}
