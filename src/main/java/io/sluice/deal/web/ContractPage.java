package io.sluice.deal.web;

import io.sluice.deal.Contracts;
import io.sluice.deal.Deals;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A contract's terms, revisions and remarks; its steps are taken by completing tasks. */
@Controller
class ContractPage {

    private final Contracts contracts;
    private final Deals deals;

    ContractPage(Contracts contracts, Deals deals) {
        this.contracts = contracts;
        this.deals = deals;
    }

    @GetMapping("/deals/{id}/contract")
    String contract(@PathVariable UUID id, Model model) {
        model.addAttribute("deal", deals.deal(id));
        model.addAttribute("contract", contracts.ofDeal(id).orElse(null));
        return "deal/contract";
    }
}
