package io.sluice.billing.bank;

/** One side of a payment as the bank wrote it; what is not written is empty. */
public record Party(String account, String inn, String name) {

    /** Taxpayer number with the leading zero that some programs lose. */
    public String taxId() {
        return inn.matches("\\d{9}|\\d{11}") ? "0" + inn : inn;
    }
}
