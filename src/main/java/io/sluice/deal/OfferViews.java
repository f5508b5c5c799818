package io.sluice.deal;

import io.sluice.shared.Money;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** Offers as others see them, counted again from their lines by the rates of their day. */
@Component
class OfferViews {

    private final OfferLines lines;
    private final OfferCount count;

    OfferViews(OfferLines lines, OfferCount count) {
        this.lines = lines;
        this.count = count;
    }

    NewOffer content(Offer offer) {
        return new NewOffer(
                lines.of(offer.id), offer.discountPercent, offer.prices, offer.language, offer.validUntil, offer.note);
    }

    OfferView view(Offer offer) {
        NewOffer content = content(offer);
        return new OfferView(
                offer.id,
                offer.dealId,
                offer.revision,
                offer.state,
                content,
                count.count(content, offer.vatDate).priced(),
                offer.wholeDiscount,
                new Money(offer.gross, Currency.getInstance(offer.currency)),
                offer.documentId,
                offer.sentAt,
                offer.answeredAt,
                offer.remark,
                offer.waits);
    }
}
