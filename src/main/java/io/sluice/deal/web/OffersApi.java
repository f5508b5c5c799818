package io.sluice.deal.web;

import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.deal.OfferView;
import io.sluice.deal.Offers;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.PriceKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offer of a deal for other programs: read, and replaced as a whole. */
@RestController
@RequestMapping("/api/v1/deals/{id}/offer")
class OffersApi {

    private final Offers offers;

    OffersApi(Offers offers) {
        this.offers = offers;
    }

    @GetMapping
    OfferView offer(@PathVariable UUID id) {
        return offers.ofDeal(id).orElseThrow(Refusal::missing);
    }

    @PutMapping
    OfferView write(@PathVariable UUID id, @RequestBody Content content) {
        return offers.write(id, content.offer());
    }

    /** An offer as it is sent here; what is left out has its ordinary value. */
    record Content(
            @Nullable List<Line> lines,
            @Nullable BigDecimal discountPercent,
            @Nullable PriceKind pricesInclude,
            @Nullable String language,
            @Nullable LocalDate validUntil,
            @Nullable String note) {

        NewOffer offer() {
            List<FieldProblem> problems = new ArrayList<>();
            List<OfferLine> wanted = new ArrayList<>();
            List<Line> given = Objects.requireNonNullElse(lines, List.of());
            for (int i = 0; i < given.size(); i++) wanted.add(given.get(i).line("lines[" + i + "].", problems));
            if (!problems.isEmpty()) throw Refusal.invalid(problems);
            return new NewOffer(
                    wanted,
                    Objects.requireNonNullElse(discountPercent, BigDecimal.ZERO),
                    Objects.requireNonNullElse(pricesInclude, PriceKind.NET),
                    Objects.requireNonNullElse(language, "ru"),
                    validUntil,
                    note);
        }
    }

    /** A line as it is sent here. */
    record Line(
            @Nullable String sku,
            @Nullable String name,
            @Nullable String unit,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal price,
            @Nullable BigDecimal discountPercent,
            @Nullable String vat) {

        OfferLine line(String at, List<FieldProblem> problems) {
            missing(name, at + "name", problems);
            missing(quantity, at + "quantity", problems);
            missing(price, at + "price", problems);
            return new OfferLine(
                    sku,
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(unit, "pcs"),
                    Objects.requireNonNullElse(quantity, BigDecimal.ONE),
                    Objects.requireNonNullElse(price, BigDecimal.ZERO),
                    Objects.requireNonNullElse(discountPercent, BigDecimal.ZERO),
                    Objects.requireNonNullElse(vat, "STANDARD"));
        }

        private static void missing(@Nullable Object value, String field, List<FieldProblem> problems) {
            if (value == null) problems.add(FieldProblem.of(field, "shared.parameter.missing"));
        }
    }
}
