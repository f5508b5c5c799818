package io.sluice.intake.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was read.
 *
 * @param text what it says, without markup
 * @param html its rich form as it was sent, not fit to be shown as it is
 * @param reports parts that machines write for machines, by their media type ({@code message/delivery-status})
 * @param forwarded the first letter inside this one
 */
record Letter(
        Head head,
        String text,
        @Nullable String html,
        List<FilePart> files,
        Map<String, String> reports,
        @Nullable Letter forwarded) {

    String subject() {
        return head.line("Subject");
    }

    /** Something that bears none of the marks of a letter. */
    boolean isNoLetter() {
        return List.of("From", "To", "Subject", "Date", "Message-ID", "Received", "Return-Path", "Content-Type")
                .stream()
                .noneMatch(head::has);
    }
}
