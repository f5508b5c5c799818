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
        List<Signatory> signatories) {

    public Seller {
        accounts = List.copyOf(accounts);
        signatories = List.copyOf(signatories);
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
