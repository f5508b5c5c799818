package io.sluice.intake.mail;

/**
 * Where a letter lies in a mailbox.
 *
 * @param validity UIDVALIDITY: another one means that the server numbers anew (RFC 3501, 2.3.1.1)
 */
record Place(String mailbox, String folder, long validity, long uid) {

    /** The letter with the number in the same folder. */
    Place at(long number) {
        return new Place(mailbox, folder, validity, number);
    }

    String id() {
        return "uid:%s/%s/%d/%d".formatted(mailbox, folder, validity, uid);
    }
}
