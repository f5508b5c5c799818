package io.sluice.deal;

import io.sluice.shared.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offer of a deal: one current revision with its lines, its approval, its document and what became of its letter. */
@Component
@Transactional
public class Offers {

    private final StoredOffers stored;
    private final OfferViews views;
    private final OfferPen pen;
    private final OfferPaper paper;
    private final DealDesk desk;
    private final DealNews news;

    Offers(StoredOffers stored, OfferViews views, OfferPen pen, OfferPaper paper, DealDesk desk, DealNews news) {
        this.stored = stored;
        this.views = views;
        this.pen = pen;
        this.paper = paper;
        this.desk = desk;
        this.news = news;
    }

    /** The current revision, visible with its deal. */
    @Transactional(readOnly = true)
    public Optional<OfferView> ofDeal(UUID dealId) {
        return current(desk.seen(dealId).id);
    }

    /** For the process: the current revision, unchecked. */
    @Transactional(readOnly = true)
    public Optional<OfferView> current(UUID dealId) {
        return last(dealId).map(views::view);
    }

    /** Replaces the content as a whole; refused while it is decided on and once it is approved or sent. */
    public OfferView write(UUID dealId, NewOffer content) {
        return views.view(pen.write(desk.worked(dealId), content));
    }

    /** Counts without writing anything. */
    @Transactional(readOnly = true)
    public OfferFigures preview(NewOffer content) {
        Counted counted = pen.preview(content);
        return new OfferFigures(counted.priced(), counted.discountPercent());
    }

    /** Refuses an offer that is not ready to be decided on or sent: no lines, past validity. */
    @Transactional(readOnly = true)
    public OfferView ready(UUID dealId) {
        return views.view(readyOffer(dealId));
    }

    public void askApproval(UUID dealId) {
        Offer offer = readyOffer(dealId);
        offer.askApproval();
        tell(offer, "offer-on-approval", null);
    }

    /** No approval is needed, or the head gave it; {@code remark} is what they noted. */
    public void approve(UUID dealId, @Nullable String remark) {
        Offer offer = readyOffer(dealId);
        offer.approve(remark == null || remark.isBlank() ? null : remark);
        tell(offer, "offer-approved", offer.remark);
    }

    public void decline(UUID dealId, @Nullable String remark) {
        Offer offer = existing(dealId);
        offer.decline(Reasons.required("remark", remark));
        tell(offer, "offer-declined", offer.remark);
    }

    /** Issues the document of an approved offer and gives what its letter needs; asked again: the same. */
    public OfferLetterData letter(UUID dealId) {
        Offer offer = readyOffer(dealId);
        if (offer.state != OfferState.APPROVED && !offer.isSent()) throw Refusal.conflict("deal.offer.not-approved");
        return paper.letter(desk.locked(dealId), offer);
    }

    /** The letter of this revision has left; a letter about no offer of ours moves nothing. */
    public void sent(UUID offerId, UUID messageId, Instant at) {
        Offer offer = stored.findById(offerId).orElse(null);
        if (offer == null || offer.isSent()) return;
        offer.sent(messageId, at);
        tell(offer, "offer-sent", null);
        news.publish(new OfferSent(offer.dealId, offer.id, offer.revision, at));
    }

    /** The client answered whatever was sent; without a sent offer nothing happens. */
    public void answered(UUID dealId, Instant at) {
        Offer offer = last(dealId).orElse(null);
        if (offer == null || offer.state != OfferState.SENT) return;
        offer.answered(at);
        tell(offer, "offer-answered", null);
        news.publish(new OfferAnswered(dealId, at));
    }

    /** A draft with the same content: a new revision if the last one was issued. */
    public OfferView revise(UUID dealId) {
        Offer offer = existing(dealId);
        if (offer.isIssued() || offer.isSent())
            return views.view(pen.revise(desk.locked(dealId), offer, views.content(offer)));
        offer.reopen();
        return views.view(stored.saveAndFlush(offer));
    }

    /** The stage after which the offer is written: whatever brought the deal there, it may be changed again. */
    @EventListener
    void preparesAgain(DealStageEntered entered) {
        if (entered.stage() == FunnelStage.DECISION_MAKER_REACHED
                && last(entered.dealId()).isPresent()) revise(entered.dealId());
    }

    /** One more term of waiting for the answer; the third is refused. */
    public void waitLonger(UUID dealId) {
        Offer offer = existing(dealId);
        offer.waitLonger();
        tell(offer, "offer-waits", null);
    }

    /** Holds the offer, so that its letter cannot leave between the question and the wait for it. */
    public boolean isSent(UUID dealId) {
        return held(dealId, Set.of(OfferState.SENT, OfferState.ANSWERED));
    }

    /** Holds the offer, so that no answer slips in between the question and the wait for it. */
    public boolean isAnswered(UUID dealId) {
        return held(dealId, Set.of(OfferState.ANSWERED));
    }

    private boolean held(UUID dealId, Set<OfferState> states) {
        return stored.heldState(dealId)
                .map(OfferState::valueOf)
                .filter(states::contains)
                .isPresent();
    }

    private Offer readyOffer(UUID dealId) {
        Offer offer = existing(dealId);
        if (views.content(offer).lines().isEmpty()) throw Refusal.conflict("deal.offer.empty");
        if (offer.validUntil != null && offer.validUntil.isBefore(pen.today()))
            throw Refusal.conflict("deal.offer.expired", offer.validUntil);
        return offer;
    }

    private Offer existing(UUID dealId) {
        return last(dealId).orElseThrow(() -> Refusal.conflict("deal.offer.empty"));
    }

    private Optional<Offer> last(UUID dealId) {
        return stored.findFirstByDealIdOrderByRevisionDesc(dealId);
    }

    private void tell(Offer offer, String what, @Nullable String reason) {
        stored.saveAndFlush(offer);
        news.tell(offer.dealId, what, String.valueOf(offer.revision), reason);
    }
}
