package io.sluice.client;

import io.sluice.shared.PlainText;
import io.sluice.shared.TaxId;
import org.jspecify.annotations.Nullable;

/** What a contract and an invoice print about the client; the signatory's names are stored as they are printed. */
public record Requisites(
        @Nullable String legalName,
        @Nullable TaxId inn,
        @Nullable String kpp,
        @Nullable String ogrn,
        @Nullable String address,
        @Nullable BankAccount account,
        @Nullable Signatory signatory) {

    public static final Requisites NONE = new Requisites(null, null, null, null, null, null, null);

    public Requisites {
        legalName = PlainText.line(legalName, 500);
        kpp = Formats.KPP.check("kpp", kpp);
        ogrn = Formats.OGRN.check("ogrn", ogrn);
        address = PlainText.line(address, 500);
    }

    /** Where the client pays from. */
    public record BankAccount(
            @Nullable String bank,
            @Nullable String bic,
            @Nullable String number,
            @Nullable String correspondent) {

        public BankAccount {
            bank = PlainText.line(bank, 300);
            bic = Formats.BIC.check("bic", bic);
            number = Formats.ACCOUNT.check("account", number);
            correspondent = Formats.ACCOUNT.check("correspondent", correspondent);
        }
    }

    /**
     * Who signs for the client.
     *
     * @param basis document that lets them sign, in the genitive («Устава»)
     */
    public record Signatory(
            @Nullable String name,
            @Nullable String position,
            @Nullable String basis) {

        public Signatory {
            name = PlainText.line(name, 200);
            position = PlainText.line(position, 200);
            basis = PlainText.line(basis, 200);
        }
    }
}
