package io.sluice.document.template;

import org.w3c.dom.Element;

/** What Word demands of a filled part beyond well-formed XML: it calls a file «unreadable» otherwise. */
final class Soundness {

    private Soundness() {}

    static boolean isSound(Element element) {
        for (Element child : W.children(element)) if (!isSound(child)) return false;
        return !needsParagraph(element) || endsWithParagraph(element);
    }

    private static boolean needsParagraph(Element element) {
        return W.is(element, "tc") || W.is(element, "hdr") || W.is(element, "ftr") || W.is(element, "txbxContent");
    }

    private static boolean endsWithParagraph(Element element) {
        var children = W.children(element);
        if (children.isEmpty()) return false;
        Element last = children.get(children.size() - 1);
        return W.is(last, "p") || W.is(last, "sdt");
    }
}
