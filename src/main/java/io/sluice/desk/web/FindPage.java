package io.sluice.desk.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientLine;
import io.sluice.client.ClientSearch;
import io.sluice.deal.DealFilter;
import io.sluice.deal.DealList;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealStatus;
import io.sluice.shared.Page;
import io.sluice.shared.web.Paging;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search of the top bar: deals and clients in one answer, the exact number straight to its deal. */
@Controller
class FindPage {

    private static final Paging FEW = new Paging(0, 20);

    private final DealList deals;
    private final ClientBook clients;

    FindPage(DealList deals, ClientBook clients) {
        this.deals = deals;
        this.clients = clients;
    }

    @GetMapping("/find")
    ModelAndView find(@RequestParam(defaultValue = "") String q) {
        if (q.isBlank()) return found(q, new Page<>(List.of(), 0, null), new Page<>(List.of(), 0, null));
        Page<DealRow> own = deals.page(new DealFilter(DealStatus.OPEN, null, q, false), FEW);
        boolean exact = own.total() == 1 && own.items().get(0).number().equals(q.strip());
        if (exact)
            return new ModelAndView("redirect:/deals/" + own.items().get(0).id());
        return found(q, own, clients.list(new ClientSearch(q, "name", FEW)));
    }

    private static ModelAndView found(String q, Page<DealRow> deals, Page<ClientLine> clients) {
        return new ModelAndView("desk/find", Map.of("q", q, "deals", deals, "clients", clients));
    }
}
