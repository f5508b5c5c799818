package io.sluice.intake.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Rich text of strangers: what may be shown of it, and what it says without its markup. */
final class SafeHtml {

    private static final int LONGEST = 2 * 1024 * 1024;
    private static final Safelist SHOWN = Safelist.relaxed()
            .removeTags("img")
            .addTags("hr", "font", "center", "s", "del", "ins")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private SafeHtml() {}

    /** Nothing that runs, loads, or looks like a part of our own page. */
    static String cleaned(String html) {
        return Jsoup.clean(bounded(html), "", SHOWN, new Document.OutputSettings().prettyPrint(false));
    }

    static String text(String html) {
        Document page = Jsoup.parse(bounded(html));
        page.select("script, style, head, title").remove();
        page.select("br").forEach(line -> line.before("\n"));
        page.select("p, div, tr, li, h1, h2, h3, blockquote").forEach(block -> block.before("\n"));
        page.select("td, th").forEach(cell -> cell.after(" "));
        Element body = page.body();
        return body.wholeText()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String bounded(String html) {
        return html.length() <= LONGEST ? html : html.substring(0, LONGEST);
    }
}
