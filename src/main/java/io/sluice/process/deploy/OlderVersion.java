package io.sluice.process.deploy;

/**
 * How many instances run on an older version.
 *
 * @param stuck how many of them could not follow
 */
public record OlderVersion(String processKey, int version, int newest, long instances, long stuck) {}
