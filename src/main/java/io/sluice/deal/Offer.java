package io.sluice.deal;

import io.sluice.shared.Ids;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.PriceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A revision of an offer: what was sent is never changed, another revision follows. */
@Entity
class Offer {

    private static final int WAITS = 2;

    @Id
    UUID id;

    UUID dealId;
    int revision;

    @Enumerated(EnumType.STRING)
    OfferState state = OfferState.DRAFT;

    @Enumerated(EnumType.STRING)
    PriceKind prices = PriceKind.NET;

    BigDecimal discountPercent = BigDecimal.ZERO;
    String language = "ru";

    @Nullable
    LocalDate validUntil;

    @Nullable
    String note;

    LocalDate vatDate;
    BigDecimal net = BigDecimal.ZERO;
    BigDecimal vat = BigDecimal.ZERO;
    BigDecimal gross = BigDecimal.ZERO;
    String currency = "RUB";
    BigDecimal wholeDiscount = BigDecimal.ZERO;

    @Nullable
    String remark;

    @Nullable
    UUID documentId;

    @Nullable
    UUID messageId;

    @Nullable
    Instant sentAt;

    @Nullable
    Instant answeredAt;

    int waits;

    @Version
    @Nullable
    Long version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(UUID dealId, int revision, LocalDate vatDate) {
        this.id = Ids.next();
        this.dealId = dealId;
        this.revision = revision;
        this.vatDate = vatDate;
    }

    /** Another content is another thing to decide on. */
    void write(NewOffer content, Counted counted) {
        prices = content.prices();
        discountPercent = content.discountPercent();
        language = content.language();
        validUntil = content.validUntil();
        note = content.note();
        net = counted.priced().totals().net();
        vat = counted.priced().totals().vat();
        gross = counted.priced().totals().gross();
        wholeDiscount = counted.discountPercent();
        state = OfferState.DRAFT;
        documentId = null;
        remark = null;
    }

    boolean isSent() {
        return messageId != null;
    }

    /** What is being decided on, or was decided or sent, stays as it is. */
    void requireOpen() {
        if (state == OfferState.ON_APPROVAL) throw Refusal.conflict("deal.offer.on-approval");
        if (state == OfferState.APPROVED) throw Refusal.conflict("deal.offer.approved");
        requireNotSent();
    }

    boolean isIssued() {
        return documentId != null;
    }

    void reopen() {
        state = OfferState.DRAFT;
    }

    void askApproval() {
        requireNotSent();
        state = OfferState.ON_APPROVAL;
    }

    void approve(@Nullable String note) {
        requireNotSent();
        state = OfferState.APPROVED;
        remark = note;
    }

    void decline(String why) {
        requireNotSent();
        state = OfferState.DECLINED;
        remark = why;
    }

    void sent(UUID message, Instant at) {
        messageId = message;
        sentAt = at;
        state = OfferState.SENT;
    }

    void answered(Instant at) {
        answeredAt = at;
        state = OfferState.ANSWERED;
    }

    void waitLonger() {
        if (waits >= WAITS) throw Refusal.invalidField("followUp", "deal.offer.waited", WAITS);
        waits++;
    }

    private void requireNotSent() {
        if (isSent()) throw Refusal.conflict("deal.offer.sent");
    }
}
