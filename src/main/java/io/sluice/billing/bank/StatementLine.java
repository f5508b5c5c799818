package io.sluice.billing.bank;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One movement of money.
 *
 * @param account ours
 * @param number the bank's number of the document; it repeats every year
 */
public record StatementLine(
        Direction direction,
        String account,
        LocalDate valueDate,
        String number,
        BigDecimal amount,
        String currency,
        Party payer,
        Party payee,
        String purpose) {

    /** Money from somebody else; a transfer from an account of ours that this file does not name is none. */
    public boolean isReceived() {
        var fromOurselves = !payer.taxId().isEmpty() && payer.taxId().equals(payee.taxId());
        return direction == Direction.IN && !fromOurselves;
    }
}
