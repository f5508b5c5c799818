package io.sluice.company;

import io.sluice.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The legal entity that an installation starts with; it is registered once, at the first start that names it.
 *
 * @param inn empty where there is none to register
 */
@ConfigurationProperties("sluice.seller")
record SellerSettings(
        @DefaultValue("") String inn,
        @Nullable String kpp,
        @DefaultValue("") String ogrn,
        @DefaultValue("") String name,
        @DefaultValue("") String shortName,
        @DefaultValue("") String address,
        @DefaultValue("") String city,
        @Nullable String phone,
        @Nullable String email,
        @DefaultValue("GENERAL") String vatRegime,
        @DefaultValue List<Holding> accounts,
        @DefaultValue List<Signs> signatories,
        @Nullable English english) {

    Seller seller() {
        return new Seller(
                Ids.next(),
                name,
                shortName,
                inn,
                kpp,
                ogrn,
                address,
                city,
                phone,
                email,
                vatRegime,
                accounts.stream().map(Holding::account).toList(),
                signatories.stream().map(Signs::signatory).toList(),
                english == null ? null : english.details());
    }

    /** The same in English. */
    record English(String name, String shortName, String address, String city) {

        private EnglishDetails details() {
            return new EnglishDetails(name, shortName, address, city);
        }
    }

    /** A bank account of it. */
    record Holding(
            @DefaultValue("RUB") String currency,
            String bank,
            @Nullable String bik,
            String number,
            @Nullable String correspondent,
            @Nullable String swift,
            @Nullable String bankEn) {

        private Account account() {
            return new Account(Ids.next(), currency, bank, bik, number, correspondent, swift, bankEn);
        }
    }

    /** Somebody who signs for it. */
    record Signs(
            String name,
            String nameGenitive,
            String position,
            String positionGenitive,
            String basis,
            String nameEn,
            String positionEn,
            String basisEn,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private Signatory signatory() {
            return new Signatory(
                    Ids.next(),
                    name,
                    nameGenitive,
                    position,
                    positionGenitive,
                    basis,
                    nameEn,
                    positionEn,
                    basisEn,
                    validFrom,
                    validTo);
        }
    }
}
