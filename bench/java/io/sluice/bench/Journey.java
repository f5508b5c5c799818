package io.sluice.bench;

import io.sluice.client.Clients;
import io.sluice.client.Found;
import io.sluice.client.NewRequest;
import io.sluice.deal.Deals;
import io.sluice.deal.NewDeal;
import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.deal.Offers;
import io.sluice.lead.Leads;
import io.sluice.lead.NewLead;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.pricing.PriceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One deal from the request to the money, each step by whoever has it. */
final class Journey {

    private static final OfferLine CHAIRS = new OfferLine(
            null, "Chair", "pcs", BigDecimal.ONE, new BigDecimal("100000"), BigDecimal.ZERO, "STANDARD");

    private final Staff staff;
    private final Strangers strangers;
    private final Bank bank;

    Journey(Staff staff, Strangers strangers, Bank bank) {
        this.staff = staff;
        this.strangers = strangers;
        this.bank = bank;
    }

    void fromRequestToMoney() {
        Strangers.Stranger client = strangers.next();
        UUID deal = requested(client);
        untilOffer(deal);
        untilContract(deal);
        staff.answer(deal, Map.of("dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(10).toString()));
        bank.pays(deal, client.inn());
    }

    /** Lead, client, deal and its process: what the work queue does behind an accepted request. */
    UUID requested(Strangers.Stranger who) {
        return staff.inOne(() -> {
            Found found = staff.bean(Clients.class)
                    .resolve(new NewRequest(
                            who.name(),
                            PhoneNumber.parse(who.phone()),
                            EmailAddress.parse(who.email()),
                            who.company(),
                            io.sluice.shared.TaxId.parse(who.inn()),
                            "ru"));
            UUID lead = staff.bean(Leads.class).capture(lead(found));
            return staff.bean(Deals.class)
                    .open(new NewDeal(lead, found.clientId(), found.contactId(), "Chairs", "site", false));
        });
    }

    private static NewLead lead(Found found) {
        return new NewLead(
                Ids.next(), found.clientId(), found.contactId(), "site", null, "Twenty chairs", Map.of(), null, null);
    }

    private void untilOffer(UUID deal) {
        staff.answer(deal, Map.of("contact", "CALL", "notes", "wants chairs"));
        staff.answer(
                deal,
                Map.of(
                        "qualification", "QUALIFIED",
                        "need", "twenty chairs",
                        "budget", "CONFIRMED",
                        "authority", "DECIDES",
                        "expectedAmount", 120_000.0));
        staff.answer(
                deal, Map.of("decisionMaker", "REACHED", "contactDecides", true, "contact", "CALL", "notes", "agreed"));
        staff.asManager(deal, () -> staff.bean(Offers.class)
                .write(deal, new NewOffer(List.of(CHAIRS), BigDecimal.ZERO, PriceKind.NET, "en", null, null)));
        staff.answer(deal, Map.of());
        staff.answer(deal, Map.of());
        staff.offerLeft(deal);
        staff.clientAnswered(deal);
        staff.answer(deal, Map.of("followUp", "PROCEED"));
    }

    private void untilContract(UUID deal) {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(5) + "T12:00";
        staff.answer(deal, Map.of("meetingAt", day, "lengthMinutes", 60, "place", "Our office"));
        staff.answer(deal, Map.of("meeting", "HELD", "minutes", "agreed", "nextStep", "draft"));
        staff.answer(
                deal,
                Map.of(
                        "prepaymentPercent", 50,
                        "paymentDays", 10,
                        "penaltyPercentPerDay", 0.1,
                        "delivery", "by our car",
                        "language", "en"));
        staff.answer(deal, Map.of("review", "APPROVED"));
        staff.answer(deal, Map.of("contractAgreed", "AGREED"));
    }
}
