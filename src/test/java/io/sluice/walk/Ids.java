package io.sluice.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which record a name in a route, a query or a body means; a name that nobody registered here fails the walk. */
record Ids(Map<String, String> records) {

    /** Segment before a variable of the path -> kind of record. */
    private static final Map<String, String> OF_SEGMENT = Map.ofEntries(
            Map.entry("clients", "client"),
            Map.entry("deals", "deal"),
            Map.entry("leads", "lead"),
            Map.entry("documents", "document"),
            Map.entry("invoices", "invoice"),
            Map.entry("payments", "payment"),
            Map.entry("allocations", "allocation"),
            Map.entry("collection", "case"),
            Map.entry("cases", "case"),
            Map.entry("events", "event"),
            Map.entry("intake", "event"),
            Map.entry("outbox", "message"),
            Map.entry("contacts", "contact"),
            Map.entry("merges", "merge"),
            Map.entry("task-tab", "task"),
            Map.entry("campaigns", "campaign"),
            Map.entry("imports", "import"),
            Map.entry("reconciliations", "run"),
            Map.entry("files", "file"),
            Map.entry("uploads", "template"),
            Map.entry("versions", "template"),
            Map.entry("people", "person"),
            Map.entry("absences", "absence"),
            Map.entry("tokens", "token"),
            Map.entry("calls", "call"),
            Map.entry("r", "link"));

    /** Name of a field or parameter -> kind of record. */
    private static final Map<String, String> OF_FIELD = Map.ofEntries(
            Map.entry("client", "client"),
            Map.entry("clientId", "client"),
            Map.entry("contact", "other-contact"),
            Map.entry("contactId", "contact"),
            Map.entry("deal", "deal"),
            Map.entry("dealId", "deal"),
            Map.entry("invoice", "invoice"),
            Map.entry("invoiceId", "invoice"),
            Map.entry("substitute", "person"),
            Map.entry("done", "statement"));

    /** What belongs to the house and not to a team: a role decides, or a signature in the address. */
    private static final Set<String> OF_THE_HOUSE = Set.of("campaign", "run", "file", "template", "link");

    /** Variables that are words and no records, with the words that are tried. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("act", List.of("lose", "put-off", "move", "move-meeting", "change-due")),
            Map.entry("channel", List.of("telephony", "web")),
            Map.entry("figure", List.of("leads", "sales")),
            Map.entry("key", List.of("sales-funnel")),
            Map.entry("kind", List.of("offer", "payment-reminder")),
            Map.entry("language", List.of("en")),
            Map.entry("letter", List.of("offer-letter")),
            Map.entry("mailbox", List.of("sales")),
            Map.entry("phone", List.of("+79160000001")),
            Map.entry("month", List.of("2026-11")),
            Map.entry("provider", List.of("generic")),
            Map.entry("rank", List.of("1")),
            Map.entry("revision", List.of("1")),
            Map.entry("signed", List.of("unsigned")));

    static Optional<String> kind(Route.Variable variable) {
        return Optional.ofNullable(OF_SEGMENT.get(variable.of())).filter(kind -> !WORDS.containsKey(variable.name()));
    }

    static Optional<String> kind(String field) {
        return Optional.ofNullable(OF_FIELD.get(field));
    }

    /** Whether the variable means a record that is somebody's. */
    static boolean isOwned(Route.Variable variable) {
        return kind(variable).filter(kind -> !OF_THE_HOUSE.contains(kind)).isPresent();
    }

    static List<String> words(Route.Variable variable) {
        return WORDS.getOrDefault(variable.name(), List.of());
    }

    static boolean isKnown(Route.Variable variable) {
        return kind(variable).isPresent() || !words(variable).isEmpty();
    }

    /** The same kinds, none of which exists. */
    Ids missing() {
        Map<String, String> none = new java.util.HashMap<>();
        records.keySet().forEach(kind -> none.put(kind, UUID.randomUUID().toString()));
        return new Ids(none);
    }

    String id(String kind) {
        String id = records.get(kind);
        if (id == null) throw new AssertionError("The foreign world has no " + kind);
        return id;
    }

    /** Fields of forms that name records. */
    Map<String, String> fields() {
        Map<String, String> fields = new java.util.TreeMap<>();
        OF_FIELD.forEach((field, kind) -> fields.put(field, id(kind)));
        return fields;
    }
}
