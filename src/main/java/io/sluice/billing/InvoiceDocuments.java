package io.sluice.billing;

import io.sluice.document.DocumentSubjects;
import io.sluice.staff.Visibilities;
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
}
