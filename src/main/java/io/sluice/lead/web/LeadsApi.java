package io.sluice.lead.web;

import io.sluice.lead.LeadBook;
import io.sluice.lead.LeadView;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests as they came, to read; they come in through the door of {@code intake}. */
@RestController
@RequestMapping("/api/v1/leads")
class LeadsApi {

    private final LeadBook book;

    LeadsApi(LeadBook book) {
        this.book = book;
    }

    @GetMapping
    Page<LeadView> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        return book.list(new Paging(page, size));
    }

    @GetMapping("/{id}")
    LeadView lead(@PathVariable UUID id) {
        return book.lead(id);
    }
}
