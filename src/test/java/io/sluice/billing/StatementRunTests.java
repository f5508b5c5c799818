package io.sluice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.document.Documents;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import io.sluice.support.SluiceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SluiceTest
class StatementRunTests {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    StatementRuns runs;

    @Autowired
    StatementCandidates candidates;

    @Autowired
    StatementRows rows;

    @Autowired
    Documents documents;

    @Autowired
    WorkQueue queue;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void threeClientsWithInvoices() {
        Bills bills = new Bills(db, transaction);
        bills.issued("1/26", "7799000118", "1000.00");
        bills.issued("2/26", "7799000118", "250.50");
        bills.issued("3/26", "7707083893", "80.00");
        bills.issued("4/26", "500100732259", "10.00");
    }

    @Test
    void theAccountOfAClientAddsUp() {
        UUID client = client("7799000118");

        Statement year = rows.statement(client, YEAR);
        Statement later = rows.statement(client, new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)));

        assertThat(year.debit()).isEqualByComparingTo("1250.50");
        assertThat(year.closing()).isEqualByComparingTo("1250.50");
        assertThat(later.opening()).isEqualByComparingTo("1250.50");
        assertThat(later.moves()).isEmpty();
    }

    @Test
    void allStatementsOfARunComeAsOneZip() throws IOException {
        UUID run = runs.order(order(StatementForm.ZIP));
        assertThat(runs.run(run).left()).isEqualTo(3);

        queue.drain();

        assertThat(runs.run(run).done()).isEqualTo(3);
        assertThat(names(run)).hasSize(3).allMatch(name -> name.endsWith(".docx"));
        assertThat(numbers()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void asOnePdfTheyFollowOneAnother() throws IOException {
        UUID run = runs.order(order(StatementForm.PDF));
        queue.drain();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runs.write(runs.run(run), out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void whatWasCancelledIsNotMadeAndWhatFailsIsListed() {
        UUID cancelled = runs.order(order(StatementForm.ZIP));
        runs.cancel(cancelled);
        UUID failing = runs.order(order(StatementForm.ZIP));
        db.sql("update statement_run_item set state = 'PARKED', last_error = 'no address' where run_id = ?"
                        + " and client_id = ?")
                .params(failing, client("7707083893"))
                .update();

        queue.drain();

        assertThat(runs.run(cancelled)).satisfies(run -> {
            assertThat(run.cancelled()).isTrue();
            assertThat(run.over()).isTrue();
            assertThat(run.done()).isZero();
        });
        assertThat(runs.run(failing).done()).isEqualTo(2);
        assertThat(runs.run(failing).failures())
                .extracting(StatementRunView.Failure::reason)
                .containsExactly("no address");
    }

    @Test
    void aRunHasBoundsAndOnlyClientsThatAreThere() {
        assertThatThrownBy(() -> runs.order(new StatementOrder(YEAR, "ru", StatementForm.ZIP, List.of())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> runs.order(new StatementOrder(YEAR, "ru", StatementForm.ZIP, List.of(UUID.randomUUID()))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Period(YEAR.to(), YEAR.from())).isInstanceOf(Refusal.class);
    }

    private StatementOrder order(StatementForm form) {
        List<UUID> all = candidates.of(YEAR).stream()
                .map(StatementCandidates.Candidate::id)
                .toList();
        return new StatementOrder(YEAR, "ru", form, all);
    }

    private List<String> names(UUID run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runs.write(runs.run(run), out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                names.add(entry.getName());
        }
        return names;
    }

    private List<String> numbers() {
        return db.sql("select number from document where kind = 'reconciliation'")
                .query(String.class)
                .list();
    }

    private static UUID client(String inn) {
        return UUID.nameUUIDFromBytes(inn.getBytes(StandardCharsets.UTF_8));
    }
}
