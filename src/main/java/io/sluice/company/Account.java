package io.sluice.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank account of ours; a Russian one has BIK and correspondent account, a foreign one IBAN and SWIFT.
 *
 * @param number twenty digits or an IBAN
 * @param bankEn name of the bank in documents written in English, where it has one
 */
public record Account(
        UUID id,
        String currency,
        String bank,
        @Nullable String bik,
        String number,
        @Nullable String correspondent,
        @Nullable String swift,
        @Nullable String bankEn) {

    /** How the bank is called in a document of that language. */
    public String bank(String language) {
        return bankEn == null || language.equals("ru") ? bank : bankEn;
    }
}
