package io.sluice.deal;

import io.sluice.shared.Money;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes an offer's content into its open revision, or into a new one. */
@Component
class OfferPen {

    private final StoredOffers stored;
    private final OfferLines lines;
    private final OfferCount count;
    private final DealDesk desk;
    private final DealNews news;
    private final Clock clock;
    private final SluiceSettings settings;

    OfferPen(
            StoredOffers stored,
            OfferLines lines,
            OfferCount count,
            DealDesk desk,
            DealNews news,
            Clock clock,
            SluiceSettings settings) {
        this.stored = stored;
        this.lines = lines;
        this.count = count;
        this.desk = desk;
        this.news = news;
        this.clock = clock;
        this.settings = settings;
    }

    Offer write(Deal deal, NewOffer content) {
        deal.requireNotOver();
        OfferRules.check(content);
        Offer offer = last(deal).orElseGet(() -> new Offer(deal.id, 1, today()));
        offer.requireOpen();
        return write(deal, offer, content);
    }

    Offer revise(Deal deal, Offer before, NewOffer content) {
        return write(deal, new Offer(deal.id, before.revision + 1, today()), content);
    }

    private Offer write(Deal deal, Offer offer, NewOffer content) {
        offer.vatDate = today();
        offer.write(content, count.count(content, offer.vatDate));
        stored.saveAndFlush(offer);
        lines.replace(offer.id, content.lines());
        worth(deal, offer);
        return offer;
    }

    Counted preview(NewOffer content) {
        OfferRules.check(content);
        return count.count(content, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private Optional<Offer> last(Deal deal) {
        return stored.findFirstByDealIdOrderByRevisionDesc(deal.id);
    }

    private void worth(Deal deal, Offer offer) {
        Money before = deal.amount();
        deal.worth(new Money(offer.gross, Currency.getInstance(offer.currency)));
        news.tell(deal, "offer", before.toString(), deal.amount().toString(), "revision " + offer.revision);
        if (before.equals(deal.amount())) return;
        desk.keep(deal);
        news.publish(new DealAmountChanged(deal.id, deal.amount()));
    }
}
