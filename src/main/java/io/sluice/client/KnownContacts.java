package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises people by what they write or call from, without making anybody known. */
@Component
public class KnownContacts {

    private final Channels channels;
    private final Accounts accounts;
    private final MailProviders providers;
    private final JdbcClient db;

    KnownContacts(Channels channels, Accounts accounts, MailProviders providers, JdbcClient db) {
        this.channels = channels;
        this.accounts = accounts;
        this.providers = providers;
        this.db = db;
    }

    public Optional<Found> find(@Nullable PhoneNumber phone, @Nullable EmailAddress email) {
        if (phone == null && email == null) return Optional.empty();
        return channels.find(new NewRequest(null, phone, email, null, null, null))
                .map(match -> new Found(
                        match.clientId(),
                        match.contactId(),
                        accounts.owner(match.clientId()).orElse(null),
                        true));
    }

    /** One of the client's own addresses, or one of the same house. */
    public boolean speaksFor(UUID clientId, EmailAddress address) {
        String domain = providers.isPublic(address.domain()) ? "" : address.domain();
        return db.sql("""
                        select exists (select 1 from client_channel channel
                            join client_contact contact on contact.id = channel.contact_id
                            where contact.client_id = :client and channel.kind = 'EMAIL'
                              and (channel.value = :address
                                   or (:domain <> '' and split_part(channel.value, '@', 2) = :domain)))""")
                .param("client", clientId)
                .param("address", address.value())
                .param("domain", domain)
                .query(Boolean.class)
                .single();
    }
}
