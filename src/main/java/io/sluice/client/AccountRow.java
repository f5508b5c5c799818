package io.sluice.client;

import io.sluice.client.Requisites.BankAccount;
import io.sluice.client.Requisites.Signatory;
import io.sluice.shared.TaxId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code client_account} and what it stands for. */
final class AccountRow {

    private AccountRow() {}

    static ClientCard card(ResultSet row, int number) throws SQLException {
        return new ClientCard(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("language"),
                requisites(row),
                row.getObject("owner_id", UUID.class),
                row.getString("team"),
                row.getLong("version"),
                since(row),
                List.of());
    }

    static ClientLine line(ResultSet row, int number) throws SQLException {
        return new ClientLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("inn"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner"),
                row.getString("team"),
                since(row));
    }

    private static Requisites requisites(ResultSet row) throws SQLException {
        String inn = row.getString("inn");
        return new Requisites(
                row.getString("legal_name"),
                inn == null ? null : new TaxId(inn),
                row.getString("kpp"),
                row.getString("ogrn"),
                row.getString("address"),
                new BankAccount(
                        row.getString("bank"),
                        row.getString("bic"),
                        row.getString("bank_account"),
                        row.getString("correspondent")),
                new Signatory(
                        row.getString("signatory"), row.getString("signatory_post"), row.getString("signatory_basis")));
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }

    static Map<String, @Nullable Object> params(ClientCard card) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("id", card.id());
        params.put("version", card.version());
        params.put("name", card.name());
        params.put("language", card.language());
        put(params, card.requisites());
        return params;
    }

    static Map<String, @Nullable Object> params(NewClient client) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("name", client.name());
        put(params, client.requisites());
        return params;
    }

    private static void put(Map<String, @Nullable Object> params, Requisites requisites) {
        params.put("legal_name", requisites.legalName());
        params.put("inn", requisites.inn() == null ? null : requisites.inn().value());
        params.put("kpp", requisites.kpp());
        params.put("ogrn", requisites.ogrn());
        params.put("address", requisites.address());
        BankAccount account = requisites.account();
        params.put("bank", account == null ? null : account.bank());
        params.put("bic", account == null ? null : account.bic());
        params.put("bank_account", account == null ? null : account.number());
        params.put("correspondent", account == null ? null : account.correspondent());
        Signatory signatory = requisites.signatory();
        params.put("signatory", signatory == null ? null : signatory.name());
        params.put("signatory_post", signatory == null ? null : signatory.position());
        params.put("signatory_basis", signatory == null ? null : signatory.basis());
    }
}
