package io.sluice.analytics.web;

import io.sluice.shared.web.Paging;
import org.jspecify.annotations.Nullable;

/** Which part of a list the address asks for. */
record Part(@Nullable Integer page, @Nullable Integer size) {

    private static final int USUAL = 50;

    Paging paging() {
        return new Paging(page == null ? 0 : page, size == null ? USUAL : size);
    }
}
