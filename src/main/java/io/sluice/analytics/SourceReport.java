package io.sluice.analytics;

import java.util.List;

/** The rows, most contacts first, and their sum. */
public record SourceReport(SourceQuestion question, List<SourceFigures> rows, SourceFigures total) {}
