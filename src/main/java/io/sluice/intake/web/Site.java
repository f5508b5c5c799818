package io.sluice.intake.web;

import org.jspecify.annotations.Nullable;

/**
 * A web site that may send requests.
 *
 * @param key what it shows with each request
 * @param origin where its pages come from ({@code https://example.com}); without one browsers may not call directly
 */
record Site(String key, @Nullable String origin) {}
