package io.sluice.billing.web;

/** Who may do what with money; who may see it is decided by visibility. */
final class Rights {

    static final String ACCOUNTS = "hasAnyRole('accountant', 'service')";
    static final String DRAFTS = "hasAnyRole('accountant', 'manager', 'sales-head', 'service')";

    private Rights() {}
}
