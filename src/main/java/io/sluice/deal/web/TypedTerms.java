package io.sluice.deal.web;

import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.shared.pricing.PriceKind;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** What stands below the lines of an offer, as it was typed. */
public record TypedTerms(String discountPercent, String prices, String language, String validUntil, String note) {

    static TypedTerms of(NewOffer content) {
        return new TypedTerms(
                TypedLine.plain(content.discountPercent()),
                content.prices().name(),
                content.language(),
                content.validUntil() == null ? "" : content.validUntil().toString(),
                Objects.requireNonNullElse(content.note(), ""));
    }

    static TypedTerms of(MultiValueMap<String, String> typed) {
        return new TypedTerms(
                first(typed, "discountPercent"),
                first(typed, "prices"),
                first(typed, "language"),
                first(typed, "validUntil"),
                first(typed, "note"));
    }

    NewOffer read(List<OfferLine> lines, Reading reading) {
        return new NewOffer(
                lines,
                reading.number("discountPercent", discountPercent.isBlank() ? "0" : discountPercent),
                prices.equals(PriceKind.GROSS.name()) ? PriceKind.GROSS : PriceKind.NET,
                language,
                reading.date("validUntil", validUntil),
                note.isBlank() ? null : note.strip());
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        return Objects.requireNonNullElse(typed.getFirst(field), "");
    }
}
