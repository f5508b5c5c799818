package io.sluice.billing.bank;

import io.sluice.billing.bank.OneCText.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One document section: its direction, and a line or the reason why it is none. */
record OneCDocument(Fields fields, List<String> ours) {

    private static final String[] PAYER_ACCOUNT = {"ПлательщикСчет", "ПлательщикРасчСчет"};
    private static final String[] PAYEE_ACCOUNT = {"ПолучательСчет", "ПолучательРасчСчет"};

    Optional<StatementLine> line() {
        return amount().flatMap(amount -> valueDate().map(date -> line(amount, date)));
    }

    Optional<Warning> warning() {
        if (amount().isEmpty()) {
            return Optional.of(Warning.of("amount", number(), fields.get("Сумма")));
        }
        if (valueDate().isEmpty()) {
            return Optional.of(Warning.of("date", number(), dateText()));
        }
        return direction() == Direction.UNKNOWN
                ? Optional.of(Warning.of("direction", number(), fields.get("Сумма")))
                : Optional.empty();
    }

    String number() {
        return fields.get("Номер");
    }

    private StatementLine line(BigDecimal amount, LocalDate date) {
        return new StatementLine(
                direction(),
                account(),
                date,
                number(),
                amount,
                OneCValues.currency(account()),
                new Party(
                        fields.get(PAYER_ACCOUNT),
                        fields.get("ПлательщикИНН"),
                        fields.get("Плательщик1", "Плательщик")),
                new Party(
                        fields.get(PAYEE_ACCOUNT),
                        fields.get("ПолучательИНН"),
                        fields.get("Получатель1", "Получатель")),
                purpose());
    }

    private Optional<BigDecimal> amount() {
        return OneCValues.sum(fields.get("Сумма")).filter(sum -> sum.signum() > 0);
    }

    private Optional<LocalDate> valueDate() {
        return OneCValues.date(dateText());
    }

    private String dateText() {
        return direction() == Direction.IN
                ? fields.get("ДатаПоступило", "ДатаСписано", "Дата")
                : fields.get("ДатаСписано", "ДатаПоступило", "Дата");
    }

    private Direction direction() {
        var out = ours.contains(fields.get(PAYER_ACCOUNT));
        var in = ours.contains(fields.get(PAYEE_ACCOUNT));
        if (out || in) {
            return out && in ? Direction.OWN : out ? Direction.OUT : Direction.IN;
        }
        return byDates();
    }

    /** Some banks hide account numbers: then the day on which the money left or came is the only sign. */
    private Direction byDates() {
        var left = !fields.get("ДатаСписано").isEmpty();
        var came = !fields.get("ДатаПоступило").isEmpty();
        return left == came ? Direction.UNKNOWN : left ? Direction.OUT : Direction.IN;
    }

    private String account() {
        var named = direction() == Direction.IN ? fields.get(PAYEE_ACCOUNT) : fields.get(PAYER_ACCOUNT);
        return ours.contains(named) ? named : ours.get(0);
    }

    private String purpose() {
        var whole = fields.get("НазначениеПлатежа");
        return !whole.isEmpty()
                ? whole
                : IntStream.rangeClosed(1, 6)
                        .mapToObj(part -> fields.get("НазначениеПлатежа" + part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
