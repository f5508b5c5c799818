package io.sluice.shared.web;

import io.sluice.shared.EmailAddress;
import io.sluice.shared.Money;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.TaxId;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;

/** Describes values as they travel: a phone is a text, money an amount in text with its currency. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig()
                .replaceWithClass(PhoneNumber.class, String.class)
                .replaceWithClass(EmailAddress.class, String.class)
                .replaceWithClass(TaxId.class, String.class)
                .replaceWithClass(Money.class, Amount.class);
    }

    /** Money in JSON. */
    record Amount(String amount, String currency) {}
}
