package io.sluice.intake;

/** The source of a request that says none: the way it came by. */
public final class LeadSource {

    private LeadSource() {}

    public static String ofChannel(String channel) {
        return switch (channel) {
            case "telephony" -> "call";
            case "file" -> "import";
            default -> channel;
        };
    }
}
