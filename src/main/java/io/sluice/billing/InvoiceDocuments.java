package io.sluice.billing;

import io.sluice.document.DocumentSubjects;
import io.sluice.document.SubjectName;
import io.sluice.staff.Visibilities;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A printed invoice is read by whoever may see the invoice. */
@Component
class InvoiceDocuments implements DocumentSubjects {

    private final InvoiceLists lists;
    private final Visibilities visibilities;

    InvoiceDocuments(InvoiceLists lists, Visibilities visibilities) {
        this.lists = lists;
        this.visibilities = visibilities;
    }

    @Override
    public boolean mayRead(String subject, UUID id) {
        return subject.equals("invoice")
                && lists.one(id, visibilities.current()).isPresent();
    }

    @Override
    public Optional<SubjectName> name(String subject, UUID id) {
        if (!subject.equals("invoice")) return Optional.empty();
        return lists.one(id, visibilities.current())
                .map(invoice -> new SubjectName(
                        Objects.requireNonNullElse(invoice.number(), "—") + " · " + invoice.buyer(),
                        "/money/invoices/" + id));
    }
}
