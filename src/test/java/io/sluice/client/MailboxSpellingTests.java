package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Ids;
import io.sluice.shared.PhoneNumber;
import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Several spellings of one mailbox are one person. */
@SluiceTest
class MailboxSpellingTests {

    @Test
    void anAddressWithDotsAndATagIsTheSameMailbox(@Autowired Clients clients) {
        Found first = clients.resolve(request("+79000000001", "p.petrov@gmail.com"));
        Found second = clients.resolve(request(null, "PPetrov+chairs@googlemail.com"));
        Found colleague = clients.resolve(request(null, "p.petrov@vega.example"));
        Found other = clients.resolve(request(null, "ppetrov@vega.example"));

        assertThat(second.contactId()).isEqualTo(first.contactId());
        assertThat(other.contactId()).isNotEqualTo(colleague.contactId());
    }

    @Test
    void whoCameWithAListIsKnownByEverySpellingToo(
            @Autowired Clients clients, @Autowired ClientBatch batch, @Autowired TransactionTemplate transaction) {
        UUID id = Ids.next();
        var entry = new ClientBatch.Entry(id, request("+79000000002", "i.ivanova@gmail.com"), null);
        transaction.executeWithoutResult(status -> batch.register("helen", null, List.of(entry)));

        assertThat(clients.resolve(request(null, "IIvanova@googlemail.com")).clientId())
                .isEqualTo(id);
    }

    private static NewRequest request(String phone, String email) {
        return new NewRequest(
                "Petr", phone == null ? null : PhoneNumber.parse(phone), EmailAddress.parse(email), null, null, "en");
    }
}
