package io.sluice.billing;

import io.sluice.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The account of a client over a period; debit is what they owe us. */
record Statement(Period period, BigDecimal opening, List<StatementRows.Move> moves) {

    private static final Currency RUB = Currency.getInstance("RUB");
    private static final Map<String, String> RUSSIAN = Map.of(
            "invoice", "Реализация, счёт № %s", "payment", "Оплата, п/п № %s", "refund", "Возврат оплаты, п/п № %s");
    private static final Map<String, String> ENGLISH = Map.of(
            "invoice", "Sale, invoice %s", "payment", "Payment, order %s", "refund", "Payment returned, order %s");

    BigDecimal debit() {
        return sum(StatementRows.Move::debit);
    }

    BigDecimal credit() {
        return sum(StatementRows.Move::credit);
    }

    BigDecimal closing() {
        return opening.add(debit()).subtract(credit());
    }

    /** Under the keys of {@code document-templates/README.md}. */
    Map<String, Object> data(String language) {
        Map<String, Object> own = new HashMap<>();
        own.put("from", period.from());
        own.put("to", period.to());
        side(own, "opening", opening);
        own.put("debit", money(debit()));
        own.put("credit", money(credit()));
        side(own, "closing", closing());
        own.put("balance", money(closing().abs()));
        own.put("clientOwes", closing().signum() > 0);
        own.put("weOwe", closing().signum() < 0);
        Map<String, String> words = language.equals("ru") ? RUSSIAN : ENGLISH;
        return Map.of(
                "currency",
                RUB.getCurrencyCode(),
                "statement",
                own,
                "entries",
                moves.stream().map(move -> entry(move, words)).toList());
    }

    private static void side(Map<String, Object> own, String which, BigDecimal balance) {
        if (balance.signum() > 0) own.put(which + "Debit", money(balance));
        if (balance.signum() < 0) own.put(which + "Credit", money(balance.negate()));
    }

    private static Map<String, Object> entry(StatementRows.Move move, Map<String, String> words) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("date", move.day());
        entry.put("text", words.getOrDefault(move.what(), "%s").formatted(move.number()));
        put(entry, "debit", move.debit());
        put(entry, "credit", move.credit());
        return entry;
    }

    private static void put(Map<String, Object> entry, String name, @Nullable BigDecimal sum) {
        if (sum != null && sum.signum() != 0) entry.put(name, money(sum));
    }

    private BigDecimal sum(Function<StatementRows.Move, BigDecimal> side) {
        return moves.stream().map(side).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money money(BigDecimal sum) {
        return new Money(sum, RUB);
    }
}
