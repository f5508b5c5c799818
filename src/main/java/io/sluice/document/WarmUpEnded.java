package io.sluice.document;

/** What the first document takes is loaded, or could not be: the start has nothing more to do. */
public record WarmUpEnded() {}
