package io.sluice.communication;

import java.util.List;

/**
 * What a letter that came in says about the conversation it belongs to.
 *
 * @param messageIds of {@code In-Reply-To} and {@code References}, with or without angle brackets, in any order
 * @param recipients addresses of {@code To}, {@code Cc}, {@code Delivered-To}: one of them may bear our token
 */
public record MailTrace(List<String> messageIds, List<String> recipients) {

    private static final int MOST = 200;

    public MailTrace {
        messageIds = messageIds.stream().limit(MOST).map(MailIds::bare).toList();
        recipients = recipients.stream().limit(MOST).toList();
    }
}
