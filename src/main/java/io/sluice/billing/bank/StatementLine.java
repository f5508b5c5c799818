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
        String purpose) {}
