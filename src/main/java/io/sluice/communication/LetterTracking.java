package io.sluice.communication;

import io.sluice.shared.SluiceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that lead over us and a picture that tells when a letter is shown. A redirect goes only to an address that stands in
 * the letter, under a signature; that a picture was fetched is a hint and no proof, since mail programs fetch by themselves.
 */
@Component
@Transactional
public class LetterTracking {

    private static final Pattern LINK = Pattern.compile("(<a\\s[^>]*href=\")(https?://[^\"]+)\"");
    private static final int MOST = 50;

    private final LinkRows rows;
    private final LinkSignature signature;
    private final MailSettings settings;
    private final SluiceSettings sluice;

    LetterTracking(LinkRows rows, LinkSignature signature, MailSettings settings, SluiceSettings sluice) {
        this.rows = rows;
        this.signature = signature;
        this.settings = settings;
        this.sluice = sluice;
    }

    /** Where the link leads; empty for a signature that is not ours. */
    public Optional<String> follow(UUID messageId, int rank, String signed) {
        return rows.url(messageId, rank)
                .filter(url -> signature.fits(signed, link(messageId, rank, url)))
                .map(url -> {
                    if (settings.trackLinks()) rows.clicked(messageId, rank);
                    return url;
                });
    }

    /** The picture of a letter was fetched; false for a signature that is not ours. */
    public boolean shown(UUID messageId, String signed) {
        boolean ours = signature.fits(signed, picture(messageId));
        if (ours && settings.trackOpens()) rows.opened(messageId);
        return ours;
    }

    /** What is known of a letter after it left. */
    @Transactional(readOnly = true)
    public LetterTraces traces(UUID messageId) {
        return rows.traces(messageId);
    }

    void remember(UUID messageId, NewMessage message, Letter letter) {
        if (!LetterKind.of(message.kind()).toClient() || letter.html() == null) return;
        List<String> urls = urls(letter.html());
        for (int rank = 0; rank < urls.size(); rank++) rows.insert(messageId, rank, urls.get(rank));
    }

    /** The letter's HTML as it travels: the same on each try. */
    public String tracked(MessageView message) {
        String html = Objects.requireNonNullElse(message.html(), "");
        String linked = settings.trackLinks() ? linked(message.id(), html) : html;
        if (!settings.trackOpens()) return linked;
        UUID id = message.id();
        String url = sluice.url() + "/forms/r/" + id + "/" + signature.of(picture(id)) + ".gif";
        return linked + "<img src=\"" + url + "\" width=\"1\" height=\"1\" alt=\"\">\n";
    }

    private String linked(UUID id, String html) {
        Matcher link = LINK.matcher(html);
        StringBuilder out = new StringBuilder();
        for (int rank = 0; link.find() && rank < MOST; rank++) {
            String signed = signature.of(link(id, rank, plain(link.group(2))));
            String url = sluice.url() + "/forms/r/" + id + "/" + rank + "/" + signed;
            link.appendReplacement(out, Matcher.quoteReplacement(link.group(1) + url + "\""));
        }
        return link.appendTail(out).toString();
    }

    private static List<String> urls(String html) {
        List<String> urls = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find() && urls.size() < MOST) urls.add(plain(link.group(2)));
        return urls;
    }

    private static String plain(String attribute) {
        return attribute.replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String link(UUID id, int rank, String url) {
        return "link\n" + id + "\n" + rank + "\n" + url;
    }

    private static String picture(UUID id) {
        return "picture\n" + id;
    }
}
