package io.sluice.staff.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** How many wrong passwords an address may try, whichever door it tries them at. */
@Component
class GuessLimit {

    private static final int ADDRESSES = 100_000;
    private static final int NETWORK_OF_V6 = 8; // one subscriber has a whole /64

    private final Cache<String, Bucket> buckets;
    private final SignInSettings settings;

    GuessLimit(SignInSettings settings) {
        this.settings = settings;
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(settings.period())
                .build();
    }

    /** Takes a guess before it is evaluated, so that parallel ones count. */
    void take(String address) {
        ConsumptionProbe probe = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyGuesses(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** A right password was no guess. */
    void giveBack(String address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(String address) {
        return buckets.get(
                network(address),
                key -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(settings.guesses()).refillGreedy(settings.guesses(), settings.period()))
                        .build());
    }

    private static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address); // a literal: nothing is looked up
            if (!(parsed instanceof Inet6Address)) return address;
            return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_OF_V6));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
