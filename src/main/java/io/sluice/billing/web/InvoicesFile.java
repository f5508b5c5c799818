package io.sluice.billing.web;

import io.sluice.billing.InvoiceFilter;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import io.sluice.shared.web.CsvFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of invoices to take away, as restricted as the list itself. */
@Controller
class InvoicesFile {

    private final Invoices invoices;
    private final MessageSource messages;

    InvoicesFile(Invoices invoices, MessageSource messages) {
        this.invoices = invoices;
        this.messages = messages;
    }

    @GetMapping("/money/export")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable UUID deal,
            Locale locale) {
        InvoiceFilter filter = InvoicePages.filter(show, client, deal);
        return new CsvFile(locale, heads(locale))
                .rows(paging -> invoices.find(filter, paging), one -> cells(one, locale))
                .answer("invoices");
    }

    private List<String> heads(Locale locale) {
        return Stream.of("number", "buyer", "state", "total", "open", "currency", "due")
                .map(key -> messages.getMessage("billing.invoice." + key, null, locale))
                .toList();
    }

    private List<@Nullable Object> cells(InvoiceView one, Locale locale) {
        return Arrays.asList(
                one.number(),
                one.buyer(),
                messages.getMessage("billing.status." + one.status(), null, locale),
                one.total().amount(),
                one.open().amount(),
                one.total().currency().getCurrencyCode(),
                one.due());
    }
}
