package io.sluice.desk.web;

import io.sluice.billing.InvoiceView;
import io.sluice.client.BrokenAddress;
import io.sluice.client.ClientCard;
import io.sluice.client.MergeView;
import io.sluice.client.SamePerson;
import io.sluice.deal.DealRow;
import io.sluice.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a client shows.
 *
 * @param mayChange whether whoever reads may change the card and open deals
 * @param mayAudit whether whoever reads may see who has opened the card
 * @param broken addresses that letters come back from
 * @param merges what was merged into the client and stands, newest first
 * @param tasks what is open for the client in the deals that the reader sees
 */
public record ClientSheet(
        ClientCard client,
        @Nullable String owner,
        boolean mayChange,
        boolean mayAudit,
        List<BrokenAddress> broken,
        Page<DealRow> deals,
        Page<InvoiceView> invoices,
        List<DayTask> tasks,
        List<Happening> history,
        List<MergeView> merges,
        List<SamePerson> samePeople) {}
