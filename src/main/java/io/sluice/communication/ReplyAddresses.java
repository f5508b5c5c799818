package io.sluice.communication;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Addresses that tell by themselves which letter is answered: {@code sales+<token>@…} (sub-addressing, RFC 5233). A token
 * is random, so that nobody guesses their way into another's deal.
 */
@Component
class ReplyAddresses {

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MailSettings settings;

    ReplyAddresses(MailSettings settings) {
        this.settings = settings;
    }

    String newToken() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    String of(String token) {
        int at = settings.from().indexOf('@');
        return settings.from().substring(0, at) + "+" + token + settings.from().substring(at);
    }

    Optional<String> token(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        int plus = bare.indexOf('+');
        int at = bare.indexOf('@');
        if (plus < 0 || at < plus) return Optional.empty();
        String token = bare.substring(plus + 1, at);
        return token.matches("[0-9a-f]{" + 2 * BYTES + "}") ? Optional.of(token) : Optional.empty();
    }
}
