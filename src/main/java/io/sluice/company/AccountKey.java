package io.sluice.company;

/** The check of a Russian account number (Положение ЦБ РФ 579-П, порядок расчёта контрольного ключа). */
final class AccountKey {

    private static final int[] WEIGHTS = {7, 1, 3};

    private AccountKey() {}

    /** Three digits of the bank and twenty of the account: the last digits of the weighted ones sum up to tens. */
    static boolean fits(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length] % 10;
        return sum % 10 == 0;
    }
}
