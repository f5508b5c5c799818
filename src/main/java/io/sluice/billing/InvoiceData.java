package io.sluice.billing;

import io.sluice.client.ClientCard;
import io.sluice.client.Requisites;
import io.sluice.shared.Money;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.shared.pricing.Totals;
import io.sluice.shared.pricing.VatTotal;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An invoice under the keys of {@code document-templates/README.md}; what is not known is absent. */
final class InvoiceData {

    private final Map<String, Object> data = new HashMap<>();
    private final Currency currency;

    private InvoiceData(Currency currency) {
        this.currency = currency;
    }

    static Map<String, Object> of(Invoice invoice, ClientCard client, Map<String, Object> own) {
        var made = new InvoiceData(Currency.getInstance(invoice.currency()));
        made.data.put("currency", invoice.currency());
        made.data.put("pricesIncludeVat", invoice.priceKind() == PriceKind.GROSS);
        made.data.put("lines", invoice.lines().stream().map(made::line).toList());
        made.figures(Totals.of(invoice.lines().stream().map(InvoiceLine::priced).toList()));
        made.data.put("client", client(client));
        made.data.put("invoice", own);
        return made.data;
    }

    private Map<String, Object> line(InvoiceLine line) {
        var fields = new HashMap<String, Object>();
        var priced = line.priced();
        fields.put("name", line.name());
        put(fields, "sku", line.sku());
        fields.put("unit", line.unit());
        fields.put("quantity", line.terms(priced.rate()).quantity());
        fields.put("price", line.terms(priced.rate()).price());
        fields.put("discount", line.terms(priced.rate()).discountPercent());
        put(fields, "rate", priced.rate().isNone() ? null : priced.rate().percent());
        fields.put("net", money(priced.net()));
        fields.put("vat", money(priced.vat()));
        fields.put("gross", money(priced.gross()));
        return fields;
    }

    private void figures(Totals totals) {
        var rates = totals.rates().stream()
                .filter(total -> !total.rate().isNone())
                .map(this::rate)
                .toList();
        data.put(
                "totals",
                Map.of("net", money(totals.net()), "vat", money(totals.vat()), "gross", money(totals.gross())));
        data.put("vat", Map.of("exempt", rates.isEmpty(), "reverseCharge", false, "rates", rates));
    }

    private Map<String, Object> rate(VatTotal total) {
        return Map.of("percent", total.rate().percent(), "base", money(total.base()), "vat", money(total.vat()));
    }

    static Map<String, Object> client(ClientCard card) {
        var requisites = card.requisites();
        var fields = new HashMap<String, Object>();
        fields.put("name", requisites.legalName() == null ? card.name() : requisites.legalName());
        put(fields, "inn", requisites.inn() == null ? null : requisites.inn().value());
        put(fields, "kpp", requisites.kpp());
        put(fields, "ogrn", requisites.ogrn());
        put(fields, "address", requisites.address());
        account(fields, requisites.account());
        return fields;
    }

    private static void account(Map<String, Object> fields, Requisites.@Nullable BankAccount account) {
        if (account != null) {
            var own = new HashMap<String, Object>();
            List.of("bank", "bik", "number", "correspondent").forEach(key -> put(own, key, part(account, key)));
            fields.put("account", own);
        }
    }

    private static @Nullable String part(Requisites.BankAccount account, String key) {
        return switch (key) {
            case "bank" -> account.bank();
            case "bik" -> account.bic();
            case "number" -> account.number();
            default -> account.correspondent();
        };
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
