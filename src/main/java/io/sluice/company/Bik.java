package io.sluice.company;

import io.sluice.shared.Refusal;

/** The code of a Russian bank (БИК): nine digits without a check digit; it proves itself with an account. */
public record Bik(String value) {

    public static Bik parse(String text) {
        String value = text.strip();
        if (!value.matches("[0-9]{9}")) throw Refusal.invalidField("bik", "company.bik.invalid", text);
        return new Bik(value);
    }

    /** Refuses an account of another bank or with a slip in its digits. */
    public String settlement(String account) {
        return checked("account", value.substring(6), account);
    }

    /** The bank's own account with the Central Bank. */
    public String correspondent(String account) {
        return checked("correspondent", "0" + value.substring(4, 6), account);
    }

    /** Its last digits usually repeat those of the BIK: where they do not, it is worth a second look. */
    public boolean looksLikeOwn(String correspondent) {
        return correspondent.endsWith(value.substring(6));
    }

    private String checked(String field, String prefix, String account) {
        String digits = account.strip();
        if (!digits.matches("[0-9]{20}") || !AccountKey.fits(prefix + digits))
            throw Refusal.invalidField(field, "company.account.invalid", account, value);
        return digits;
    }
}
