package io.sluice.deal;

import org.jspecify.annotations.Nullable;

/**
 * Which deals are asked for; with {@code search} nothing else counts.
 *
 * @param stage one stage, or all of them
 * @param search a number, or how the title begins
 * @param newestFirst else those come first that have stood in their stage the longest
 */
public record DealFilter(
        DealStatus status,
        @Nullable FunnelStage stage,
        @Nullable String search,
        boolean newestFirst) {

    public static DealFilter open(FunnelStage stage) {
        return new DealFilter(DealStatus.OPEN, stage, null, false);
    }
}
