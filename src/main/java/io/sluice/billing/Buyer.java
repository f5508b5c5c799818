package io.sluice.billing;

import io.sluice.client.ClientCard;
import io.sluice.shared.TaxId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who owes: the name and taxpayer number as the invoice prints them, whatever the client is called later. */
@Embeddable
class Buyer {

    @Column
    private UUID clientId;

    @Column(name = "buyer_name")
    private String name;

    @Column(name = "buyer_inn")
    private @Nullable String inn;

    protected Buyer() {}

    Buyer(ClientCard client) {
        clientId = client.id();
        name = Optional.ofNullable(client.requisites().legalName()).orElse(client.name());
        inn = Optional.ofNullable(client.requisites().inn()).map(TaxId::value).orElse(null);
    }

    UUID clientId() {
        return clientId;
    }
}
