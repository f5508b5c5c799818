package io.sluice.deal.web;

import io.sluice.deal.NewOffer;
import io.sluice.deal.OfferLine;
import io.sluice.deal.PriceItem;
import io.sluice.shared.pricing.PriceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** An offer as it was typed: kept word for word until it can be understood. */
public final class OfferForm {

    private final List<TypedLine> lines;
    private final TypedTerms terms;

    private OfferForm(List<TypedLine> lines, TypedTerms terms) {
        this.lines = lines;
        this.terms = terms;
    }

    static OfferForm empty(String language) {
        return new OfferForm(new ArrayList<>(), new TypedTerms("0", PriceKind.NET.name(), language, "", ""));
    }

    static OfferForm of(NewOffer content) {
        return new OfferForm(
                new ArrayList<>(content.lines().stream().map(TypedLine::of).toList()), TypedTerms.of(content));
    }

    static OfferForm of(MultiValueMap<String, String> typed) {
        List<TypedLine> lines = new ArrayList<>();
        int count = typed.getOrDefault("name", List.of()).size();
        for (int i = 0; i < Math.min(count, 300); i++) lines.add(TypedLine.of(typed, i));
        return new OfferForm(lines, TypedTerms.of(typed));
    }

    public List<TypedLine> getLines() {
        return lines;
    }

    public TypedTerms getTerms() {
        return terms;
    }

    void add(PriceItem item, String language) {
        lines.add(TypedLine.of(new OfferLine(
                item.sku(),
                item.nameIn(language),
                item.unit(),
                BigDecimal.ONE,
                item.price(),
                BigDecimal.ZERO,
                item.vatKind())));
    }

    void addEmpty() {
        lines.add(TypedLine.EMPTY);
    }

    void remove(int index) {
        if (index >= 0 && index < lines.size()) lines.remove(index);
    }

    /** Refuses with all that cannot be read, each at its field. */
    NewOffer content() {
        Reading reading = new Reading();
        List<OfferLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) read.add(lines.get(i).read("lines[" + i + "].", reading));
        NewOffer content = terms.read(read, reading);
        reading.refuseIfUnread();
        return content;
    }
}
