package io.sluice.communication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a letter comes from and what it continues: settled when it is queued, so that each try is the same letter.
 *
 * @param senderName as people read it
 * @param senderAddress the manager's own, or the house's
 * @param token that an answer brings back; null where answers go to the sender
 * @param inReplyTo Message-ID of the letter before it
 * @param refs Message-IDs of the whole conversation, oldest first
 */
record LetterHead(
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String token,
        @Nullable String inReplyTo,
        List<String> refs) {}
