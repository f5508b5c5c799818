package io.sluice.communication;

import io.sluice.client.BrokenAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter as it would leave now, and what of it is somebody's own words. */
public final class LetterPreview {

    private final NewMessage message;
    private final Letter template;
    private final @Nullable LetterDraft own;
    private final List<LetterSource.Attachable> attachable;
    private final boolean byHand;
    private final @Nullable BrokenAddress broken;

    LetterPreview(
            NewMessage message,
            Letter template,
            @Nullable LetterDraft own,
            List<LetterSource.Attachable> attachable,
            boolean byHand,
            @Nullable BrokenAddress broken) {
        this.message = message;
        this.template = template;
        this.own = own;
        this.attachable = List.copyOf(attachable);
        this.byHand = byHand;
        this.broken = broken;
    }

    public NewMessage message() {
        return message;
    }

    public boolean edited() {
        return own != null;
    }

    public boolean byHand() {
        return byHand;
    }

    /** What is known of the recipient's address where letters come back from it. */
    public @Nullable BrokenAddress broken() {
        return broken;
    }

    /** The words to be changed: one's own, else the template's. */
    public LetterDraft words() {
        return own == null ? new LetterDraft(template.subject(), template.text().strip(), List.of()) : own;
    }

    /** The HTML as the recipient will see it. */
    public String html() {
        return Objects.requireNonNullElse(shown().html(), "");
    }

    /** Fields without a value: they are left out of the letter. */
    public List<String> warnings() {
        return shown().warnings();
    }

    /** Whether the document's number is put in later. */
    public boolean numberLater() {
        return (words().subject() + words().body()).contains(EditedLetter.NUMBER);
    }

    public List<LetterSource.Attachable> attachable() {
        return attachable;
    }

    private Letter shown() {
        return own == null ? template : EditedLetter.of(own, message.data());
    }
}
