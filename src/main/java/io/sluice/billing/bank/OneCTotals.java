package io.sluice.billing.bank;

import io.sluice.billing.bank.OneCText.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a statement declares of one account, compared with the lines that are there. */
record OneCTotals(String account, List<Fields> sections) {

    static List<OneCTotals> of(List<String> accounts, List<Fields> sections) {
        return accounts.stream()
                .map(account -> new OneCTotals(
                        account,
                        sections.stream()
                                .filter(section -> section.get("РасчСчет").equals(account))
                                .toList()))
                .filter(totals -> !totals.sections.isEmpty())
                .toList();
    }

    boolean agree(List<StatementLine> lines) {
        return agree("ВсегоПоступило", in(lines)) && agree("ВсегоСписано", out(lines));
    }

    /** What a bank does not declare cannot disagree. */
    private boolean agree(String key, BigDecimal found) {
        return sections.stream().allMatch(section -> section.get(key).isEmpty())
                || declared(key).compareTo(found) == 0;
    }

    Stream<Warning> warnings(List<StatementLine> lines) {
        return Stream.of(totals(lines), balance()).flatMap(Optional::stream);
    }

    private Optional<Warning> totals(List<StatementLine> lines) {
        return agree(lines)
                ? Optional.empty()
                : Optional.of(Warning.of(
                        "totals",
                        account,
                        declared("ВсегоПоступило"),
                        in(lines),
                        declared("ВсегоСписано"),
                        out(lines)));
    }

    /** Each section on its own: a statement of several days repeats the account for every day. */
    private Optional<Warning> balance() {
        return sections.stream()
                .filter(section -> !section.get("КонечныйОстаток").isEmpty())
                .filter(section -> closing(section).compareTo(sum(section, "КонечныйОстаток")) != 0)
                .map(section -> Warning.of("balance", account, closing(section), sum(section, "КонечныйОстаток")))
                .findFirst();
    }

    private static BigDecimal closing(Fields section) {
        return sum(section, "НачальныйОстаток")
                .add(sum(section, "ВсегоПоступило"))
                .subtract(sum(section, "ВсегоСписано"));
    }

    private BigDecimal declared(String key) {
        return sections.stream().map(section -> sum(section, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Fields section, String key) {
        var text = section.get(key);
        var amount =
                OneCValues.sum(text.startsWith("-") ? text.substring(1) : text).orElse(BigDecimal.ZERO.setScale(2));
        return text.startsWith("-") ? amount.negate() : amount;
    }

    private BigDecimal in(List<StatementLine> lines) {
        return total(lines.stream().filter(line -> switch (line.direction()) {
            case IN -> line.account().equals(account);
            case OWN -> line.payee().account().equals(account);
            default -> false;
        }));
    }

    private BigDecimal out(List<StatementLine> lines) {
        return total(lines.stream()
                .filter(line -> line.account().equals(account))
                .filter(line -> line.direction() == Direction.OUT || line.direction() == Direction.OWN));
    }

    private static BigDecimal total(Stream<StatementLine> lines) {
        return lines.map(StatementLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
