package io.sluice.client;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.TaxId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who asked for something said about themselves.
 *
 * @param language language they wrote in ({@code en}, {@code ru}), or null for the house's
 */
public record NewRequest(
        @Nullable String name,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable String company,
        @Nullable TaxId inn,
        @Nullable String language) {}
