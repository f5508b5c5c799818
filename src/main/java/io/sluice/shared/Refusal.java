package io.sluice.shared;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is not granted: it names the rule in the reader's language and has changed nothing. */
public class Refusal extends RuntimeException {

    private final int status;
    private final String messageKey;
    private final transient Object[] args;
    private final transient List<FieldProblem> fields;
    private final @Nullable Duration retryAfter;

    protected Refusal(
            int status, String messageKey, Object[] args, List<FieldProblem> fields, @Nullable Duration retryAfter) {
        super(messageKey + (args.length == 0 ? "" : " " + List.of(args)) + (fields.isEmpty() ? "" : " " + fields));
        this.status = status;
        this.messageKey = messageKey;
        this.args = args.clone();
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    private Refusal(int status, String messageKey, Object... args) {
        this(status, messageKey, args, List.of(), null);
    }

    public static Refusal invalid(String messageKey, Object... args) {
        return new Refusal(400, messageKey, args);
    }

    public static Refusal invalidField(String field, String messageKey, Object... args) {
        return invalid(List.of(FieldProblem.of(field, messageKey, args)));
    }

    public static Refusal invalid(List<FieldProblem> fields) {
        return new Refusal(400, "shared.invalid", new Object[0], fields, null);
    }

    /** Nobody knows whose request it is: a signature or token is missing, wrong or too old. */
    public static Refusal unauthorized(String messageKey, Object... args) {
        return new Refusal(401, messageKey, args);
    }

    public static Refusal forbidden(String messageKey, Object... args) {
        return new Refusal(403, messageKey, args);
    }

    /** Absent or not yours: the answer is the same, so that nobody learns what exists. */
    public static Refusal missing() {
        return new Refusal(404, "shared.missing");
    }

    public static Refusal conflict(String messageKey, Object... args) {
        return new Refusal(409, messageKey, args);
    }

    public static Refusal stale() {
        return new Refusal(412, "shared.stale");
    }

    public static Refusal tooLarge(String messageKey, Object... args) {
        return new Refusal(413, messageKey, args);
    }

    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal(429, "shared.too-many", new Object[0], List.of(), retryAfter);
    }

    public static Refusal unavailable(String messageKey, Object... args) {
        return new Refusal(503, messageKey, args, List.of(), Duration.ofSeconds(5));
    }

    public int status() {
        return status;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args.clone();
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
