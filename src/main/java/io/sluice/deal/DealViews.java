package io.sluice.deal;

/** Deals as others see them. */
final class DealViews {

    private DealViews() {}

    static DealView view(Deal deal) {
        return new DealView(
                deal.id,
                deal.number,
                deal.leadId,
                deal.clientId,
                deal.contactId,
                deal.title,
                deal.source,
                deal.repeat,
                deal.stage,
                deal.stageSince,
                deal.status,
                deal.ownerId,
                deal.team,
                deal.amount(),
                deal.putOffUntil,
                deal.reason,
                deal.openedAt,
                deal.closedAt,
                deal.version());
    }

    static DealFacts facts(Deal deal) {
        return new DealFacts(
                deal.id,
                deal.number,
                deal.leadId,
                deal.clientId,
                deal.contactId,
                deal.title,
                deal.source,
                deal.repeat,
                deal.stage,
                deal.stageSince,
                deal.status,
                deal.ownerId,
                deal.team,
                deal.amount(),
                deal.putOffUntil,
                deal.score);
    }
}
