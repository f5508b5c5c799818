package io.sluice.billing;

import io.sluice.document.Documents;
import io.sluice.shared.work.Work;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One client's statement of a run; the PDF is converted here, outside of any transaction. */
@Component
class MakeStatement implements Work {

    private final StatementRunRows rows;
    private final StatementMaking making;
    private final Documents documents;

    MakeStatement(StatementRunRows rows, StatementMaking making, Documents documents) {
        this.rows = rows;
        this.making = making;
        this.documents = documents;
    }

    @Override
    public String table() {
        return StatementRunRows.TABLE;
    }

    @Override
    public boolean outside() {
        return true;
    }

    /** What is missing in a client's data is missing a minute later too: two tries, then the error list. */
    @Override
    public List<Duration> pauses() {
        return List.of(Duration.ofSeconds(5));
    }

    @Override
    public void handle(UUID id) {
        rows.item(id).ifPresentOrElse(this::make, () -> rows.giveUp(id));
    }

    private void make(StatementRunRows.Item item) {
        UUID document = item.documentId() == null ? making.document(item) : item.documentId();
        if (item.form() == StatementForm.PDF) documents.pdf(document);
    }
}
