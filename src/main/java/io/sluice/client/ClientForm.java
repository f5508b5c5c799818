package io.sluice.client;

import io.sluice.shared.TaxId;
import org.jspecify.annotations.Nullable;

/** A client's card as people type it: an empty field is an absent value. */
public record ClientForm(
        @Nullable String name,
        @Nullable String language,
        @Nullable String legalName,
        @Nullable String inn,
        @Nullable String kpp,
        @Nullable String ogrn,
        @Nullable String address,
        @Nullable String bank,
        @Nullable String bic,
        @Nullable String account,
        @Nullable String correspondent,
        @Nullable String signatory,
        @Nullable String post,
        @Nullable String basis) {

    /** What the form shows before anything is typed. */
    public static ClientForm of(ClientCard card) {
        Requisites own = card.requisites();
        Requisites.BankAccount account = own.account();
        Requisites.Signatory signatory = own.signatory();
        return new ClientForm(
                card.name(),
                card.language(),
                own.legalName(),
                own.inn() == null ? null : own.inn().value(),
                own.kpp(),
                own.ogrn(),
                own.address(),
                account == null ? null : account.bank(),
                account == null ? null : account.bic(),
                account == null ? null : account.number(),
                account == null ? null : account.correspondent(),
                signatory == null ? null : signatory.name(),
                signatory == null ? null : signatory.position(),
                signatory == null ? null : signatory.basis());
    }

    public ClientPatch patch() {
        return new ClientPatch(name == null ? "" : name, blank(language) ? null : language, requisites());
    }

    public Requisites requisites() {
        return new Requisites(
                legalName,
                blank(inn) ? null : TaxId.parse(String.valueOf(inn)),
                kpp,
                ogrn,
                address,
                new Requisites.BankAccount(bank, bic, account, correspondent),
                new Requisites.Signatory(signatory, post, basis));
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
