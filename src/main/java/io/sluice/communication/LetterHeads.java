package io.sluice.communication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settles who a letter comes from: the deal's manager, under an address of our own domain, in the deal's thread. */
@Component
class LetterHeads {

    /** Longer chains make mail servers refuse; the first and the last ones tie a thread together. */
    private static final int LONGEST_CHAIN = 20;

    private final MailSettings settings;
    private final ReplyAddresses addresses;
    private final ThreadRows threads;

    LetterHeads(MailSettings settings, ReplyAddresses addresses, ThreadRows threads) {
        this.settings = settings;
        this.addresses = addresses;
        this.threads = threads;
    }

    LetterHead of(NewMessage message) {
        if (!LetterKind.of(message.kind()).toClient()) return new LetterHead(null, null, null, null, List.of());
        Optional<ThreadRows.Last> before = Optional.ofNullable(message.dealId())
                .flatMap(deal -> threads.last(deal, message.to().value(), settings.domain()));
        return new LetterHead(
                manager(message, "name"),
                ownDomain(manager(message, "email")),
                settings.replyTokens() ? addresses.newToken() : null,
                before.map(ThreadRows.Last::mailId).orElse(null),
                before.map(LetterHeads::chain).orElse(List.of()));
    }

    private static List<String> chain(ThreadRows.Last before) {
        List<String> chain = new ArrayList<>(before.refs());
        chain.add(before.mailId());
        while (chain.size() > LONGEST_CHAIN) chain.remove(1);
        return chain;
    }

    // a stranger's domain in «From» would fail the client's checks of the sender
    private @Nullable String ownDomain(@Nullable String address) {
        if (address == null) return null;
        String domain = address.substring(address.indexOf('@') + 1);
        boolean ours = domain.equals(settings.domain()) || domain.endsWith("." + settings.domain());
        return ours ? address : null;
    }

    private static @Nullable String manager(NewMessage message, String field) {
        Object flat = message.data().get("manager." + field);
        Object nested = message.data().get("manager") instanceof Map<?, ?> map ? map.get(field) : null;
        Object known = flat == null ? nested : flat;
        return known == null ? null : known.toString();
    }
}
