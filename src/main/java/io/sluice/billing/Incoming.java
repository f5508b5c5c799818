package io.sluice.billing;

import io.sluice.billing.bank.Party;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What matching knows of a payment. */
record Incoming(Party payer, BigDecimal amount, String currency, String purpose) {

    /** Accounts of natural persons and of banks' own transit (Банк России, 809-П). */
    private static final Pattern NOT_THE_PAYERS = Pattern.compile("(40817|40820|3022|3023|40911|423).*");

    private static final Pattern BANK = Pattern.compile("(^|[^\\p{L}])БАНК([^\\p{L}]|$)");

    /** A bank that pays for a natural person writes its own ИНН: it says nothing about who pays. */
    boolean isPaidByBankForSomebody() {
        return NOT_THE_PAYERS.matcher(payer.account()).matches()
                && BANK.matcher(payer.name().toUpperCase(Locale.ROOT)).find();
    }
}
