package io.sluice.desk.web;

/** One chevron of the stage path. */
public record Step(String text, boolean passed, boolean here, String since) {}
