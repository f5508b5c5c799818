package io.sluice.document;

import io.sluice.document.code.PaymentCodes;
import io.sluice.document.template.DocxText;
import io.sluice.document.template.RenderRefused;
import io.sluice.shared.Actor;
import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.SluiceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of deals and invoices: drafted from data, issued with a number, never overwritten afterwards. */
@Component
public class Documents {

    private final DocumentRows rows;
    private final Templates templates;
    private final DocumentData data;
    private final NumberSeries numbers;
    private final PdfFiles pdfs;
    private final Surroundings around;

    Documents(
            DocumentRows rows,
            Templates templates,
            DocumentData data,
            NumberSeries numbers,
            PdfFiles pdfs,
            Surroundings around) {
        this.rows = rows;
        this.templates = templates;
        this.data = data;
        this.numbers = numbers;
        this.pdfs = pdfs;
        this.around = around;
    }

    /** Clock, settings, words and listeners. */
    @Component
    record Surroundings(
            Clock clock,
            SluiceSettings settings,
            PaymentCodeSettings codes,
            MessageSource messages,
            ApplicationEventPublisher events) {

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), settings.zone());
        }
    }

    /** A draft without a number; a further draft of the same kind for the same subject is a new revision. */
    @Transactional
    public DocumentView draft(NewDocument document) {
        DocumentKind kind = DocumentKind.of(document.kind());
        String language = DocumentKind.language(document.language());
        Templates.InForce template = templates.inForce(kind, language);
        Map<String, Object> snapshot = data.snapshot(document, around.today());
        int revision = rows.nextRevision(document);
        var facts = new DocumentData.Facts(null, around.today(), revision);
        byte[] content = render(template, kind, language, data.printed(snapshot, facts));
        DocumentRow row = new DocumentRow(
                Ids.next(),
                kind,
                language,
                document.subject(),
                document.subjectId(),
                document.sellerId(),
                revision,
                "DRAFT",
                null,
                null,
                template.id(),
                data.write(snapshot),
                Hashes.sha256(content),
                around.clock().instant());
        rows.insert(row, content, Actor.current());
        return row.view();
    }

    /** Takes the next number of its series (a revision keeps the number it corrects) in the caller's transaction. */
    @Transactional
    public DocumentView issue(UUID documentId) {
        return issued(documentId, null);
    }

    /** Issues under a number that its subject already has, such as an invoice numbered by billing. */
    @Transactional
    public DocumentView issue(UUID documentId, String number) {
        return issued(documentId, number);
    }

    private DocumentView issued(UUID documentId, @Nullable String given) {
        DocumentRow draft = rows.locked(documentId);
        if (!draft.isDraft()) return draft.view(); // clicked twice: it is issued once
        LocalDate today = around.today();
        String number = given == null ? number(draft, today) : given;
        var template = templates.version(draft.templateId(), draft.kind(), draft.language());
        var facts = new DocumentData.Facts(number, today, draft.revision());
        Map<String, Object> printed = data.printed(data.read(draft.data()), facts);
        byte[] content = render(template, draft.kind(), draft.language(), printed);
        rows.issued(draft).ifPresent(earlier -> rows.replaced(earlier.id()));
        rows.issue(draft, number, today, around.clock().instant(), content);
        pdfs.queue(documentId);
        around.events()
                .publishEvent(
                        new DocumentIssued(documentId, draft.kind().key(), draft.subject(), draft.subjectId(), number));
        return rows.get(documentId).view();
    }

    private String number(DocumentRow draft, LocalDate today) {
        return rows.issued(draft)
                .map(DocumentRow::number)
                .orElseGet(() -> numbers.next(draft.sellerId(), draft.kind().key(), today.getYear()));
    }

    private byte[] render(Templates.InForce template, DocumentKind kind, String language, Map<String, Object> printed) {
        try {
            Map<String, byte[]> images = kind == DocumentKind.INVOICE
                    ? PaymentCodes.images(printed, around.codes().encoding())
                    : Map.of();
            return template.template().render(printed, Locale.forLanguageTag(language), images);
        } catch (RenderRefused refused) {
            String said = refused.problem().in(LocaleContextHolder.getLocale(), around.messages());
            throw Refusal.conflict("document.not-filled", kind.title(language), said);
        }
    }

    /** All documents of a subject, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> of(String subject, UUID subjectId) {
        return rows.of(subject, subjectId).stream().map(DocumentRow::view).toList();
    }

    public DocumentView view(UUID documentId) {
        return rows.get(documentId).view();
    }

    public byte[] docx(UUID documentId) {
        return rows.content(documentId);
    }

    /** Its text, a line for each paragraph or row, for comparing. */
    public List<String> lines(UUID documentId) {
        return DocxText.lines(rows.content(documentId));
    }

    /** The stored conversion, or one made now; never call it inside a transaction. */
    public byte[] pdf(UUID documentId) {
        return pdfs.of(documentId);
    }

    /** PDF/A-1b, to be kept for years; never call it inside a transaction. */
    public byte[] archived(UUID documentId) {
        return pdfs.archived(documentId);
    }

    /** Name under which it is saved or attached, such as {@code Счёт 0042-26.pdf}. */
    public String fileName(UUID documentId, String extension) {
        return rows.get(documentId).fileName(extension);
    }
}
