package io.sluice.communication;

import io.sluice.shared.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be sent once for each revision of what it is about.
 *
 * @param kind one of {@code offer-letter, contract-letter, invoice-letter, meeting-invitation, meeting-moved,
 *     meeting-cancelled, meeting-reminder, head-notice, review-overdue, letter}
 * @param subjectType what it is about: {@code offer}, {@code contract}, {@code invoice}, {@code meeting}, {@code deal}
 * @param revision unique together with kind and subject: asked again, the same message is found
 * @param clientId whose affair it is; who may see the client may read the letter
 * @param data fields of the letter's template, nested or with dotted names; money, dates and instants as they are;
 *     {@code manager.name} and {@code manager.email} also say who a letter to a client comes from
 * @param documentIds documents that are attached as PDF
 */
public record NewMessage(
        String kind,
        String subjectType,
        UUID subjectId,
        int revision,
        UUID clientId,
        @Nullable UUID dealId,
        EmailAddress to,
        String language,
        Map<String, Object> data,
        List<UUID> documentIds,
        List<Attachment> attachments) {

    /** Where a document's number is not known yet: the letter's own words may hold it, the sent letter never does. */
    public static final String NUMBER_LATER = EditedLetter.NUMBER;

    NewMessage again(int other) {
        return new NewMessage(
                kind, subjectType, subjectId, other, clientId, dealId, to, language, data, documentIds, attachments);
    }

    NewMessage with(List<UUID> more) {
        List<UUID> all =
                Stream.concat(documentIds.stream(), more.stream()).distinct().toList();
        return new NewMessage(
                kind, subjectType, subjectId, revision, clientId, dealId, to, language, data, all, attachments);
    }
}
