package io.sluice.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sluice.client.Clients;
import io.sluice.client.NewRequest;
import io.sluice.document.Documents;
import io.sluice.document.TextDiff;
import io.sluice.document.TrackedChange;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.shared.pricing.PriceKind;
import io.sluice.staff.People;
import io.sluice.support.SluiceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class ContractReviewTests {

    private static final String TRACKED = "<w:p><w:r><w:t xml:space=\"preserve\">Pay within </w:t></w:r>"
            + "<w:del w:id=\"1\" w:author=\"Their lawyer\" w:date=\"2026-11-20T10:00:00Z\"><w:r><w:delText>10</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"2\" w:author=\"Their lawyer\" w:date=\"2026-11-20T10:00:00Z\"><w:r><w:t>45</w:t></w:r></w:ins>"
            + "<w:r><w:t xml:space=\"preserve\"> days</w:t></w:r></w:p>";

    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    Offers offers;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractReview review;

    @Autowired
    Documents documents;

    @Autowired
    StoredDeals stored;

    UUID deal;

    @BeforeEach
    void aContractOnReview() {
        var found = clients.resolve(
                new NewRequest("Maria", PhoneNumber.parse("+79123456789"), null, "Pumps Ltd", null, "en"));
        Deal opened = new Deal(
                "1", new NewDeal(Ids.next(), found.clientId(), found.contactId(), "Pump", "web", false), Instant.now());
        opened.assignTo(people.byLogin("anna").id(), people.byLogin("anna").team());
        deal = stored.saveAndFlush(opened).id;
        var line =
                new OfferLine(null, "Pump", "pcs", BigDecimal.ONE, new BigDecimal("100"), BigDecimal.ZERO, "STANDARD");
        offers.write(
                deal,
                new NewOffer(List.of(line), BigDecimal.ZERO, PriceKind.NET, "ru", LocalDate.of(2099, 1, 1), null));
        contracts.draft(deal, terms(10));
    }

    @Test
    void aNewRevisionIsComparedWithTheOneBeforeInDataAndText() {
        contracts.remark(deal, "longer, please");
        contracts.revise(deal, terms(30));

        ContractComparison compared = review.compare(deal, null, null).orElseThrow();

        assertThat(compared.left().revision()).isEqualTo(1);
        assertThat(compared.right().revision()).isEqualTo(2);
        assertThat(compared.terms().stream().filter(ContractComparison.Term::changed))
                .containsExactly(new ContractComparison.Term("payment", "10", "30"));
        assertThat(compared.rows().stream().filter(TextDiff.Row::changed))
                .isNotEmpty()
                .anySatisfy(row -> assertThat(row.right()).contains(new TextDiff.Piece("30", true)));
        assertThat(compared.left().remarks()).isEqualTo("longer, please");
    }

    @Test
    void aRedlineIsARevisionOfItsOwnAndMovesNothing() throws IOException {
        byte[] redline = changed(ours(), xml -> xml.replace("<w:body>", "<w:body>" + TRACKED));

        ContractView contract = contracts.receive(deal, "..\\their <changes>.docx", redline);
        ContractComparison compared = review.compare(deal, null, null).orElseThrow();

        assertThat(contract.latest().revision()).isEqualTo(1);
        assertThat(contract.latest().state()).isEqualTo(ContractState.ON_REVIEW);
        assertThat(contract.revisions().get(0).theirs()).isTrue();
        assertThat(review.file(deal, 2)).isEqualTo(redline);
        assertThat(compared.tracked())
                .extracting(TrackedChange::added, TrackedChange::text, TrackedChange::author)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "10", "Their lawyer"),
                        org.assertj.core.groups.Tuple.tuple(true, "45", "Their lawyer"));
        assertThat(compared.rows().get(0).right()).containsExactly(new TextDiff.Piece("Pay within 45 days", true));
        assertThat(contracts.approve(deal).latest().state()).isEqualTo(ContractState.APPROVED);
        assertThat(contracts.agree(deal).latest().revision()).isEqualTo(1);
    }

    @Test
    void aHostileRedlineIsRefusedAndNothingIsKept() throws IOException {
        byte[] linked = changed(
                ours(),
                xml -> xml.replace("<w:body>", "<w:body><w:p><w:fldSimple w:instr=\"INCLUDETEXT c:/x\"/></w:p>"));

        assertThatThrownBy(() -> contracts.receive(deal, "a.docx", linked)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> contracts.receive(deal, "a.docx", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Refusal.class);
        assertThat(contracts.current(deal).orElseThrow().revisions()).hasSize(1);
    }

    private byte[] ours() {
        return documents.docx(contracts.current(deal).orElseThrow().latest().documentId());
    }

    private static byte[] changed(byte[] docx, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean body = entry.getName().equals("word/document.xml");
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        body
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    private static ContractTerms terms(int days) {
        return new ContractTerms(BigDecimal.TEN, days, new BigDecimal("0.1"), "by truck", null, "ru");
    }
}
