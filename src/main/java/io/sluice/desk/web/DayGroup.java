package io.sluice.desk.web;

import java.util.List;

/** One part of the day. */
public record DayGroup(String key, List<DayTask> tasks) {}
