package io.sluice.communication;

/**
 * A text file that goes along with a letter; documents go by their id.
 *
 * @param mediaType with its parameters, like {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
public record Attachment(String name, String mediaType, String text) {}
