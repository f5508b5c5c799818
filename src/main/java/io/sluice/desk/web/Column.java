package io.sluice.desk.web;

import io.sluice.deal.DealRow;
import io.sluice.deal.FunnelStage;
import java.util.List;

/**
 * One stage on the board.
 *
 * @param count counted up to 1,001
 * @param cards the first of them
 */
public record Column(FunnelStage stage, long count, List<DealRow> cards) {}
