package io.sluice.analytics.web;

/** Who reads the company's figures. */
final class Readers {

    static final String REPORTS = "hasAnyRole('sales-head', 'director', 'admin', 'service')";

    private Readers() {}
}
