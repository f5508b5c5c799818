package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.sluice.billing.InvoiceStatus;
import io.sluice.billing.Invoices;
import io.sluice.deal.Contracts;
import io.sluice.deal.DealStatus;
import io.sluice.deal.Deals;
import io.sluice.deal.FunnelStage;
import io.sluice.document.Documents;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the invoice to the money: in time, too late, at another date, and taken back again. */
@SluiceTest
class FunnelMoneyTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestTime time;

    @Autowired
    private Deals deals;

    @Autowired
    private Invoices invoices;

    private Sale sale;

    @BeforeEach
    void onFridayMorning() {
        time.at("2026-11-20", "10:00");
        sale = new Sale(application, time);
    }

    @Test
    void aPaymentWhileTheDealWaitsForItWinsTheDeal() {
        UUID deal = sale.invoiced("2026-12-10");
        ProcessInstance process = sale.process(deal);
        assertThat(process).isWaitingAt("Gateway_AwaitPayment");

        sale.paid(deal);

        assertThat(process).isEnded().hasPassed("Message_InvoicePaid", "End_InvoicePaid");
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.WON);
        assertThat(sale.funnel().stage(deal)).isEqualTo(FunnelStage.INVOICE_PAID);
    }

    @Test
    void anInvoiceThatIsPaidBeforeTheFunnelAsksIsNotWaitedFor() {
        UUID deal = sale.contractAgreed();
        ProcessInstance process = sale.process(deal);
        sale.funnel().as("alla", () -> invoices.issue(invoices.draft(deal), LocalDate.parse("2026-12-10")));
        sale.paid(deal);

        sale.invoice(deal, "2026-12-10");

        assertThat(process).isEnded().hasNotPassed("Gateway_AwaitPayment");
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.WON);
        assertThat(invoices.ofDeal(deal)).hasSize(1);
    }

    @Test
    void onTheDueDayItselfNothingHappensTheDayAfterAManagerCallsTheDebtor() {
        UUID deal = sale.invoiced("2026-12-10");

        sale.clockAt("2026-12-10", "23:59");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitPayment");
        assertThat(sale.collections()).isEmpty();

        sale.clockAt("2026-12-11", "00:01");
        assertThat(sale.process(deal)).isWaitingAt("Message_InvoicePaidLate");
        assertThat(sale.collections())
                .singleElement()
                .satisfies(debt -> assertThat(debt)
                        .isWaitingAt("Task_CallDebtor")
                        .task()
                        .isAssignedTo(sale.funnel().manager(deal)));
    }

    @Test
    void latePaymentWinsTheDealAndEndsTheCollection() {
        UUID deal = sale.invoiced("2026-12-10");
        ProcessInstance process = sale.process(deal);
        sale.clockAt("2026-12-11", "00:01");
        ProcessInstance collection = sale.collections().get(0);

        sale.paid(deal);

        assertThat(process).isEnded().hasPassed("Task_ReportOverdue", "Message_InvoicePaidLate");
        assertThat(collection).isEnded().hasPassed("Message_DebtPaidBeforeCall");
        assertThat(deals.facts(deal).status()).isEqualTo(DealStatus.WON);
    }

    @Test
    void anotherDueDateMovesTheRunningTimer() {
        UUID deal = sale.invoiced("2026-12-10");

        changeDue(deal, "2026-12-14");

        assertThat(sale.funnel().timer(deal, "Timer_InvoiceDue")).isEqualTo("2026-12-14T21:00:00.000Z");
        sale.clockAt("2026-12-14", "23:59");
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitPayment");
        sale.clockAt("2026-12-15", "00:01");
        assertThat(sale.process(deal)).isWaitingAt("Message_InvoicePaidLate");
    }

    @Test
    void anOverdueInvoiceThatGetsAnotherDateIsWaitedForAsBeforeAndMayBeOverdueOnceMore() {
        UUID deal = sale.invoiced("2026-12-10");
        sale.clockAt("2026-12-11", "00:01");

        changeDue(deal, "2026-12-21");
        assertThat(sale.collections()).isEmpty();
        assertThat(sale.process(deal)).isWaitingAt("Gateway_AwaitPayment");

        sale.clockAt("2026-12-22", "00:01");
        assertThat(sale.process(deal)).isWaitingAt("Message_InvoicePaidLate");
        assertThat(sale.collections()).hasSize(1);
    }

    @Test
    void aDealThatComesBackKeepsItsInvoiceAndGivesItTheNewDate() {
        UUID deal = sale.invoiced("2026-12-10");
        UUID invoice = sale.invoice(deal).id();

        sale.moved(deal, FunnelStage.MEETING_HELD);
        sale.moved(deal, FunnelStage.CONTRACT_AGREED);
        sale.invoice(deal, "2026-12-16");

        assertThat(invoices.ofDeal(deal)).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(invoice);
            assertThat(kept.due()).isEqualTo("2026-12-16");
        });
        assertThat(sale.letters("invoice-letter")).isOne();
        assertThat(sale.funnel().timer(deal, "Timer_InvoiceDue")).isEqualTo("2026-12-16T21:00:00.000Z");
    }

    @Test
    void aDealThatComesBackWithAnotherSumGetsAnotherInvoiceInPlaceOfTheOld() {
        UUID deal = sale.invoiced("2026-12-10");
        sale.moved(deal, FunnelStage.DECISION_MAKER_REACHED);
        sale.funnel().offer(deal, "70000", "0");

        sale.moved(deal, FunnelStage.CONTRACT_AGREED);
        sale.invoice(deal, "2026-12-16");

        assertThat(invoices.ofDeal(deal))
                .extracting(invoice -> invoice.status())
                .containsExactly(InvoiceStatus.ISSUED, InvoiceStatus.CANCELLED);
        assertThat(sale.letters("invoice-letter")).isEqualTo(2);
    }

    @Test
    void anInvoiceWithMoneyOnItIsNotReplaced() {
        UUID deal = sale.contractAgreed();
        sale.funnel().as("alla", () -> invoices.issue(invoices.draft(deal), LocalDate.parse("2026-12-10")));
        sale.paid(deal);
        sale.moved(deal, FunnelStage.DECISION_MAKER_REACHED);
        sale.funnel().offer(deal, "70000", "0");
        sale.moved(deal, FunnelStage.CONTRACT_AGREED);

        assertThatThrownBy(() -> sale.invoice(deal, "2026-12-16"))
                .hasStackTraceContaining("billing.invoice.has-payments");
        assertThat(sale.process(deal)).isWaitingAt("Task_IssueInvoice");
    }

    @Test
    void theInvoiceNamesTheContractThatItIsAskedOn() throws IOException {
        UUID deal = sale.invoiced("2026-12-10");
        Documents documents = application.getBean(Documents.class);
        UUID contract = application
                .getBean(Contracts.class)
                .current(deal)
                .orElseThrow()
                .latest()
                .documentId();

        String printed = words(documents.docx(sale.invoice(deal).documentId()));

        assertThat(printed).contains("Contract " + documents.view(contract).number() + " of November 20, 2026");
    }

    private static String words(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                if (part.getName().equals("word/document.xml"))
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
        return "";
    }

    private void changeDue(UUID deal, String day) {
        UUID invoice = sale.invoice(deal).id();
        sale.funnel()
                .as(
                        "alla",
                        () -> sale.funnel().inOne(() -> {
                            invoices.changeDue(invoice, LocalDate.parse(day), "they asked");
                            return true;
                        }));
    }
}
