package io.sluice.intake.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a list may hold, by the names that people give it. */
public enum Field {
    NAME(
            "name",
            "имя",
            "фио",
            "фамилия имя отчество",
            "контакт",
            "контактное лицо",
            "contact",
            "full name",
            "contact name",
            "contact person"),
    PHONE(
            "phone",
            "телефон",
            "тел",
            "мобильный",
            "мобильный телефон",
            "контактный телефон",
            "рабочий телефон",
            "номер телефона",
            "моб тел",
            "mobile",
            "mobile phone",
            "work phone",
            "telephone",
            "phone number",
            "tel"),
    EMAIL("email", "почта", "эл почта", "электронная почта", "адрес электронной почты", "mail", "email address"),
    COMPANY(
            "company",
            "компания",
            "организация",
            "клиент",
            "контрагент",
            "фирма",
            "название",
            "наименование",
            "название компании",
            "название организации",
            "наименование организации",
            "наименование контрагента",
            "юридическое лицо",
            "company name",
            "account",
            "account name",
            "customer",
            "client",
            "organization",
            "organisation"),
    TAX_ID("инн", "inn", "tax id", "taxpayer number", "инн компании"),
    POSITION("должность", "position", "job title", "title"),
    SOURCE("source", "источник", "канал", "lead source", "utm source"),
    CAMPAIGN("campaign", "кампания", "рекламная кампания", "utm campaign"),
    MESSAGE("message", "сообщение", "комментарий", "comment", "запрос", "примечание", "request", "notes", "текст"),
    DATE("date", "дата", "дата заявки", "created", "created at", "дата создания"),
    AMOUNT("amount", "сумма", "бюджет", "budget", "sum", "сумма сделки"),
    /** Columns that we add ourselves to the file of rows to be corrected. */
    OURS("why it was not taken", "почему не взята");

    private static final Set<Field> OF_CLIENTS = Set.of(NAME, PHONE, EMAIL, COMPANY, TAX_ID, POSITION, OURS);

    /** Each between bars. */
    private final String names;

    Field(String... names) {
        this.names = "|" + String.join("|", names) + "|";
    }

    static Optional<Field> named(String head) {
        String plain = head.toLowerCase(Locale.ROOT)
                .replace("e-mail", "email")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(field -> field.names.contains("|" + plain + "|"))
                .findFirst();
    }

    public boolean isFor(Target target) {
        return target == Target.CLIENTS ? OF_CLIENTS.contains(this) : this != POSITION;
    }

    /** Long texts are what people write freely; everything else fits into a line. */
    boolean isLong() {
        return this == MESSAGE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
