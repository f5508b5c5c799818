package io.sluice.desk.web;

import java.util.List;

/**
 * One part of the day.
 *
 * @param total how many there are, shown or not
 */
public record DayGroup(String key, List<DayTask> tasks, long total) {}
