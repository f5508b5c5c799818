package io.sluice.process.deploy;

import org.jspecify.annotations.Nullable;

/** An instance that could not follow its diagram, and why. */
public record LeftBehind(String processKey, @Nullable String businessKey, int fromVersion, String reason) {}
