package io.sluice.audit;

/**
 * A row as its seal remembers it.
 *
 * @param digest what was sealed
 * @param erased its texts are gone by right, only the digest speaks for it
 */
record Sealed(Entry entry, String digest, boolean erased) {

    boolean isUntouched() {
        return erased || digest.equals(Digest.of(entry));
    }
}
