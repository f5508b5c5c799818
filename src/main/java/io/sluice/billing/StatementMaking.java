package io.sluice.billing;

import io.sluice.document.Documents;
import io.sluice.document.NewDocument;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one client's statement: document, number and the mark of the item in one transaction, hence once. */
@Component
class StatementMaking {

    static final String SUBJECT = "statement";

    private final StatementPapers papers;
    private final StatementRunRows rows;
    private final Documents documents;

    StatementMaking(StatementPapers papers, StatementRunRows rows, Documents documents) {
        this.papers = papers;
        this.rows = rows;
        this.documents = documents;
    }

    @Transactional
    public UUID document(StatementRunRows.Item item) {
        NewDocument asked = papers.of(item.clientId(), item.language(), item.period());
        // each item is a subject of its own: a statement of another period corrects none
        NewDocument own =
                new NewDocument(asked.kind(), asked.language(), SUBJECT, item.id(), asked.sellerId(), asked.data());
        UUID document = documents.draft(own).id();
        documents.issue(document);
        rows.made(item.id(), document);
        return document;
    }
}
