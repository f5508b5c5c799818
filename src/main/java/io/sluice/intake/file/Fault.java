package io.sluice.intake.file;

import java.util.Locale;

/** What keeps a row out. */
public enum Fault {
    COLUMNS_MANY,
    COLUMNS_FEW,
    DATE,
    AMOUNT,
    TEXT,
    PHONE,
    EMAIL,
    CONTACT,
    TAX_ID;

    public String messageKey() {
        return "intake.import.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same said of a row that was taken all the same. */
    public String warningKey() {
        return "intake.import.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
