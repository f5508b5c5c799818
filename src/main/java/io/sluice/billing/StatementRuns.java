package io.sluice.billing;

import io.sluice.document.Documents;
import io.sluice.shared.Refusal;
import io.sluice.shared.work.WorkQueue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reconciliation statements for many clients: ordered, watched, cancelled, handed out as one file. */
@Component
public class StatementRuns {

    private final StatementRunRows rows;
    private final StatementCandidates candidates;
    private final Documents documents;
    private final WorkQueue queue;

    StatementRuns(StatementRunRows rows, StatementCandidates candidates, Documents documents, WorkQueue queue) {
        this.rows = rows;
        this.candidates = candidates;
        this.documents = documents;
        this.queue = queue;
    }

    /** Refuses clients that whoever asks does not see, and more of them than the form bears. */
    @Transactional
    public UUID order(StatementOrder order) {
        if (order.clients().isEmpty()) throw Refusal.invalidField("clients", "billing.run.nobody");
        int most = order.form().most();
        if (order.clients().size() > most) throw Refusal.invalidField("clients", "billing.run.many", most);
        candidates.requireVisible(order.clients());
        UUID run = rows.insert(order);
        queue.wake(StatementRunRows.TABLE);
        return run;
    }

    @Transactional(readOnly = true)
    public StatementRunView run(UUID id) {
        return rows.find(id).orElseThrow(Refusal::missing);
    }

    @Transactional(readOnly = true)
    public List<StatementRunView> newest() {
        return rows.newest();
    }

    @Transactional
    public void cancel(UUID id) {
        rows.cancel(run(id).id());
    }

    /** Writes all statements that are done: one file at a time in memory. */
    public void write(StatementRunView run, OutputStream out) throws IOException {
        List<UUID> made = rows.documents(run.id());
        if (run.form() == StatementForm.ZIP) zip(made, out);
        else merge(made, out);
    }

    private void zip(List<UUID> made, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Set<String> names = new HashSet<>();
            for (UUID document : made) {
                String name = documents.fileName(document, "docx");
                zip.putNextEntry(new ZipEntry(names.add(name) ? name : document + ".docx"));
                zip.write(documents.docx(document));
                zip.closeEntry();
            }
        }
    }

    private void merge(List<UUID> made, OutputStream out) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        for (UUID document : made) merger.addSource(new RandomAccessReadBuffer(documents.pdf(document)));
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }
}
