package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recognises people by what they write or call from, without making anybody known. */
@Component
public class KnownContacts {

    /** A domain that everybody can have an address at says nothing about whose colleague they are. */
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com",
            "googlemail.com",
            "yandex.ru",
            "ya.ru",
            "yandex.com",
            "mail.ru",
            "bk.ru",
            "inbox.ru",
            "list.ru",
            "internet.ru",
            "rambler.ru",
            "lenta.ru",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "proton.me",
            "protonmail.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "aol.com",
            "ukr.net",
            "tut.by");

    private final Channels channels;
    private final Accounts accounts;
    private final JdbcClient db;

    KnownContacts(Channels channels, Accounts accounts, JdbcClient db) {
        this.channels = channels;
        this.accounts = accounts;
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
        String domain = PUBLIC.contains(address.domain()) ? "" : address.domain();
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
