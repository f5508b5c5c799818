package io.sluice.billing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Who may do what with money; who may see it is decided by visibility. */
final class Rights {

    static final String ACCOUNTS = "hasAnyRole('accountant', 'service')";
    static final String DRAFTS = "hasAnyRole('accountant', 'manager', 'sales-head', 'service')";

    private Rights() {}

    static boolean seesPayments(HttpServletRequest request) {
        return Stream.of("accountant", "collector", "director", "admin").anyMatch(request::isUserInRole);
    }
}
