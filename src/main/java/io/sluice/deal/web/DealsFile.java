package io.sluice.deal.web;

import io.sluice.deal.DealFilter;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealStatus;
import io.sluice.deal.FunnelStage;
import io.sluice.shared.web.CsvFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of deals to take away, as restricted as the list itself. */
@Controller
class DealsFile {

    private final DealList list;
    private final MessageSource messages;

    DealsFile(DealList list, MessageSource messages) {
        this.list = list;
        this.messages = messages;
    }

    @GetMapping("/deals/export")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "OPEN") DealStatus status,
            @RequestParam(required = false) @Nullable FunnelStage stage,
            @RequestParam(defaultValue = "") String q,
            Locale locale) {
        DealFilter filter = new DealFilter(status, stage, q.isBlank() ? null : q, false);
        return new CsvFile(locale, heads(locale))
                .rows(paging -> list.page(filter, paging), deal -> cells(deal, locale))
                .answer("deals");
    }

    private List<String> heads(Locale locale) {
        return Stream.of("number", "one", "client", "stage", "amount", "currency", "owner", "since")
                .map(key -> messages.getMessage("deal.list." + key, null, locale))
                .toList();
    }

    private List<@Nullable Object> cells(DealRow deal, Locale locale) {
        return Arrays.asList(
                deal.number(),
                deal.title(),
                deal.client(),
                messages.getMessage(deal.stage().messageKey(), null, locale),
                deal.amount().amount(),
                deal.amount().currency().getCurrencyCode(),
                deal.owner(),
                deal.stageSince());
    }
}
