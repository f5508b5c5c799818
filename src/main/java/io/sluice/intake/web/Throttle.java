package io.sluice.intake.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.sluice.intake.IntakeSettings;
import io.sluice.shared.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** So many requests a minute from one address; whoever sends more is told when to come again. */
@Component
class Throttle {

    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final int postsPerMinute;

    Throttle(IntakeSettings settings) {
        this.postsPerMinute = settings.postsPerMinute();
    }

    void admit(String address) {
        ConsumptionProbe probe = buckets.get(address, this::bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw Refusal.tooMany(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    private Bucket bucket(String address) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(postsPerMinute).refillGreedy(postsPerMinute, Duration.ofMinutes(1)))
                .build();
    }
}
