package io.sluice.client;

import io.sluice.shared.EmailAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Providers at which anybody can have an address, and the spellings that lead to one mailbox of theirs: a list as data. */
@Component
class MailProviders {

    private final Map<String, Provider> byDomain;

    MailProviders() {
        this.byDomain = read().collect(Collectors.toUnmodifiableMap(Provider::domain, Function.identity()));
    }

    /** Whether an address at the domain says nothing about whose colleague its owner is. */
    boolean isPublic(String domain) {
        return byDomain.containsKey(domain);
    }

    /** The mailbox that the address leads to: {@code p.petrov+news@googlemail.com} is {@code ppetrov@gmail.com}. */
    String mailbox(EmailAddress address) {
        Provider provider = byDomain.get(address.domain());
        if (provider == null) return address.value();
        String name = provider.name(address.value().substring(0, address.value().indexOf('@')));
        return name.isEmpty() ? address.value() : name + "@" + provider.home();
    }

    private static Stream<Provider> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("client/mail-providers.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Provider::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Provider(String domain, String home, String passesOver) {

        static Provider of(String line) {
            String[] cells = line.split(",", -1);
            return new Provider(cells[0], cells[1], cells[2]);
        }

        String name(String typed) {
            String name = passesOver.contains("tag") ? typed.replaceFirst("\\+.*", "") : typed;
            if (passesOver.contains("dots")) return name.replace(".", "");
            return passesOver.contains("hyphens") ? name.replace('-', '.') : name;
        }
    }
}
