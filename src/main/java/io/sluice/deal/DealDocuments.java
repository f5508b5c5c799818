package io.sluice.deal;

import io.sluice.document.DocumentSubjects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever sees a deal may read its documents. */
@Component
class DealDocuments implements DocumentSubjects {

    private final StoredDeals stored;
    private final DealRights rights;

    DealDocuments(StoredDeals stored, DealRights rights) {
        this.stored = stored;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String subject, UUID id) {
        return subject.equals(DealNews.SUBJECT)
                && stored.findById(id).filter(rights::maySee).isPresent();
    }
}
