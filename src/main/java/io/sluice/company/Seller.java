package io.sluice.company;

import io.sluice.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of our legal entities with everything a document prints about it.
 *
 * @param vatRegime GENERAL, USN5, USN7 or USN_NONE
 * @param accounts the one to be paid first stands first
 * @param english null where only the Russian details are known
 */
public record Seller(
        UUID id,
        String name,
        String shortName,
        String inn,
        @Nullable String kpp,
        String ogrn,
        String address,
        String city,
        @Nullable String phone,
        @Nullable String email,
        String vatRegime,
        List<Account> accounts,
        List<Signatory> signatories,
        @Nullable EnglishDetails english) {

    public Seller {
        accounts = List.copyOf(accounts);
        signatories = List.copyOf(signatories);
    }

    public String name(String language) {
        return english == null || language.equals("ru") ? name : english.name();
    }

    public String shortName(String language) {
        return english == null || language.equals("ru") ? shortName : english.shortName();
    }

    public String address(String language) {
        return english == null || language.equals("ru") ? address : english.address();
    }

    public String city(String language) {
        return english == null || language.equals("ru") ? city : english.city();
    }

    /** The first account in the currency; none is a refusal that names it. */
    public Account account(String currency) {
        return accounts.stream()
                .filter(one -> one.currency().equals(currency))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("company.account.none", shortName, currency));
    }

    /** Who signs on that day; nobody is a refusal that names the day. */
    public Signatory signatory(LocalDate day) {
        return signatories.stream()
                .filter(one -> one.signsOn(day))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("company.signatory.none", shortName, day));
    }
}
