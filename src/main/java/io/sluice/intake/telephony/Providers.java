package io.sluice.intake.telephony;

import io.sluice.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The exchanges that we understand, by the name in the address. */
@Component
class Providers {

    private final Map<String, Provider> byName;

    Providers(List<Provider> providers) {
        this.byName = providers.stream().collect(Collectors.toUnmodifiableMap(Provider::name, Function.identity()));
    }

    Provider named(String name) {
        Provider provider = byName.get(name);
        if (provider == null) throw Refusal.missing();
        return provider;
    }

    /** One whose secret is configured. */
    Provider open(String name) {
        Provider provider = named(name);
        if (!provider.isOpen()) throw Refusal.missing();
        return provider;
    }
}
