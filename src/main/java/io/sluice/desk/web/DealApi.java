package io.sluice.desk.web;

import io.sluice.billing.InvoiceView;
import io.sluice.deal.DealView;
import io.sluice.document.DocumentView;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One deal with what belongs to it, for other programs. */
@RestController
class DealApi {

    private final DealSheets sheets;

    DealApi(DealSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/api/v1/deals/{id}")
    Answer deal(@PathVariable UUID id) {
        DealSheet sheet = sheets.of(id);
        return new Answer(sheet.deal(), sheet.tasks(), sheet.documents(), sheet.invoices(), id);
    }

    /**
     * The answer.
     *
     * @param nextSteps open tasks, the most urgent first
     * @param businessKey of the deal's process instance
     */
    record Answer(
            DealView deal,
            List<NextTask> nextSteps,
            List<DocumentView> documents,
            List<InvoiceView> invoices,
            UUID businessKey) {}
}
