package io.sluice.deal;

import io.sluice.document.DocumentSubjects;
import io.sluice.document.SubjectName;
import java.util.Optional;
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

    @Override
    @Transactional(readOnly = true)
    public Optional<SubjectName> name(String subject, UUID id) {
        if (!subject.equals(DealNews.SUBJECT)) return Optional.empty();
        return stored.findById(id)
                .filter(rights::maySee)
                .map(deal -> new SubjectName(deal.number + " · " + deal.title, "/deals/" + deal.id));
    }
}
