package io.sluice.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank account of ours; a Russian one has BIK and correspondent account, a foreign one IBAN and SWIFT.
 *
 * @param number twenty digits or an IBAN
 */
public record Account(
        UUID id,
        String currency,
        String bank,
        @Nullable String bik,
        String number,
        @Nullable String correspondent,
        @Nullable String swift) {}
