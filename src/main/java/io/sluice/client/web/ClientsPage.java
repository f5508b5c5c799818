package io.sluice.client.web;

import io.sluice.client.ClientBook;
import io.sluice.client.ClientSearch;
import io.sluice.shared.web.Paging;
import io.sluice.shared.web.Place;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clients as a list, found by name, phone, address or taxpayer number. */
@Controller
class ClientsPage {

    private static final int ROWS = 50;

    private final ClientBook book;

    ClientsPage(ClientBook book) {
        this.book = book;
    }

    @Bean
    static Place clientsPlace() {
        Set<String> roles = Set.of("manager", "sales-head", "accountant", "collector", "director", "admin");
        return new Place("client.place", "/clients", "clients", roles, 30);
    }

    @GetMapping("/clients")
    ModelAndView clients(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "0") int page) {
        return new ModelAndView(
                "client/list",
                Map.of("page", book.list(new ClientSearch(q, sort, new Paging(page, ROWS))), "q", q, "sort", sort));
    }
}
