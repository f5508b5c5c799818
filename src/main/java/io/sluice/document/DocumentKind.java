package io.sluice.document;

import io.sluice.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The kinds of documents there are. */
enum DocumentKind {
    OFFER("offer", "Коммерческое предложение", "Quotation"),
    CONTRACT("contract", "Договор", "Contract"),
    SPECIFICATION("specification", "Спецификация", "Specification"),
    INVOICE("invoice", "Счёт", "Invoice"),
    ACT("act", "Акт", "Certificate of completion"),
    RECONCILIATION("reconciliation", "Акт сверки", "Reconciliation statement"),
    CLAIM("claim", "Претензия", "Letter of claim"),
    DUNNING_LETTER("dunning-letter", "Напоминание об оплате", "Payment reminder");

    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final String key;
    private final String russian;
    private final String english;

    DocumentKind(String key, String russian, String english) {
        this.key = key;
        this.russian = russian;
        this.english = english;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(DocumentKind::key).toList();
    }

    static DocumentKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidField("kind", "document.kind.unknown", key));
    }

    static String language(String language) {
        if (!LANGUAGES.contains(language))
            throw Refusal.invalidField("language", "document.language.unknown", language);
        return language;
    }

    String key() {
        return key;
    }

    /** What a document of that language calls itself. */
    String title(String language) {
        return language.equals("ru") ? russian : english;
    }
}
