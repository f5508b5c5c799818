package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.TaxId;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SluiceTest
class ClientsTests {

    @Autowired
    Clients clients;

    @Test
    void aStrangerBecomesAClientWithOneContact() {
        Found found = clients.resolve(request("8 (900) 000-00-01", "Petr@Example.com"));

        ClientCard card = clients.card(found.clientId());
        assertThat(found.known()).isFalse();
        assertThat(card.name()).isEqualTo("Vega");
        assertThat(card.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.phones()).containsExactly(PhoneNumber.parse("+79000000001"));
            assertThat(contact.emails()).containsExactly(EmailAddress.parse("petr@example.com"));
        });
    }

    @Test
    void theSamePhoneWrittenOtherwiseIsTheSameContact() {
        Found first = clients.resolve(request("8 (900) 000-00-01", null));

        Found second = clients.resolve(request("+7 900 0000001", "new@example.com"));

        assertThat(second.known()).isTrue();
        assertThat(second.contactId()).isEqualTo(first.contactId());
        assertThat(clients.card(first.clientId()).contacts().get(0).email())
                .contains(EmailAddress.parse("new@example.com"));
    }

    @Test
    void aColleagueWithTheSameTaxIdJoinsTheClient() {
        TaxId inn = TaxId.parse("7707083893");
        Found first = clients.resolve(new NewRequest("A", PhoneNumber.parse("+79000000001"), null, "Vega", inn, null));

        Found second = clients.resolve(new NewRequest("B", PhoneNumber.parse("+79000000002"), null, "Vega", inn, null));

        assertThat(second.clientId()).isEqualTo(first.clientId());
        assertThat(second.contactId()).isNotEqualTo(first.contactId());
    }

    @Test
    void eightRequestsOfOneStrangerAtTheSameMomentMeetInOneClient() {
        Set<Object> met = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> (Object) clients.resolve(request("+79000000009", "i" + i + "@example.com"))
                        .clientId())
                .collect(java.util.stream.Collectors.toSet());

        assertThat(met).hasSize(1);
    }

    @Test
    void aContactBecomesTheDecisionMakerOnce() {
        Found found = clients.resolve(request("+79000000001", null));
        assertThat(clients.hasDecisionMaker(found.clientId())).isFalse();

        clients.markDecisionMaker(found.contactId());
        clients.markDecisionMaker(found.contactId());

        assertThat(clients.card(found.clientId()).decisionMaker()).isPresent();
        assertThat(clients.card(found.clientId()).contacts().get(0).roles())
                .isEqualTo(Set.copyOf(List.of(ContactRole.DECISION_MAKER)));
    }

    private static NewRequest request(String phone, String email) {
        return new NewRequest(
                "Petr", PhoneNumber.parse(phone), email == null ? null : EmailAddress.parse(email), "Vega", null, "en");
    }
}
