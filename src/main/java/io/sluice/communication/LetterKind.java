package io.sluice.communication;

import io.sluice.shared.Refusal;
import java.util.Arrays;

/** The letters we send, each with its template and what is special about it. */
enum LetterKind {
    OFFER("offer-letter", "offer", true),
    CONTRACT("contract-letter", "contract", true),
    INVOICE("invoice-letter", "invoice", true),
    INVITATION("meeting-invitation", "meeting-invitation", true),
    MOVED("meeting-moved", "meeting-moved", true),
    CANCELLED("meeting-cancelled", "meeting-cancelled", true),
    LETTER("letter", "letter", true),
    REMINDER("meeting-reminder", "meeting-reminder", true),
    HEAD_NOTICE("head-notice", "head-notice", false),
    REVIEW_OVERDUE("review-overdue", "review-overdue", false);

    private final String key;
    private final String template;
    private final boolean toClient;

    LetterKind(String key, String template, boolean toClient) {
        this.key = key;
        this.template = template;
        this.toClient = toClient;
    }

    static LetterKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("communication.kind.unknown", key));
    }

    String key() {
        return key;
    }

    String template() {
        return template;
    }

    boolean toClient() {
        return toClient;
    }

    /** Nobody is asked for money twice: a try without a result is decided by a person. */
    boolean neverRepeated() {
        return this == INVOICE;
    }
}
