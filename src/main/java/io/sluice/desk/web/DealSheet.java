package io.sluice.desk.web;

import io.sluice.billing.InvoiceView;
import io.sluice.client.ClientCard;
import io.sluice.deal.ContractView;
import io.sluice.deal.DealPermits;
import io.sluice.deal.DealRow;
import io.sluice.deal.DealView;
import io.sluice.deal.MeetingView;
import io.sluice.deal.OfferView;
import io.sluice.document.DocumentView;
import io.sluice.intake.DealCall;
import io.sluice.intake.EventLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a deal shows.
 *
 * @param tasks open tasks, the most urgent first
 * @param clientTasks what is open for the client beside its deals, as the call about a late payment
 * @param meeting the one ahead, or the last
 * @param letters what came by mail for the deal
 * @param others the client's other requests and deals in the reader's sight, the newest first
 * @param regret what the reader did a moment ago and may take back
 * @param money whether whoever reads may agree another day of payment
 * @param stages where the head may move it: everywhere but to paid
 */
public record DealSheet(
        DealView deal,
        DealPermits permits,
        ClientCard client,
        @Nullable String owner,
        List<Step> path,
        List<NextTask> tasks,
        List<NextTask> clientTasks,
        @Nullable OfferView offer,
        @Nullable MeetingView meeting,
        @Nullable ContractView contract,
        List<InvoiceView> invoices,
        List<DocumentView> documents,
        List<Happening> history,
        List<EventLine> letters,
        List<DealCall> calls,
        List<DealRow> others,
        @Nullable String regret,
        boolean money,
        List<Choice> stages) {}
