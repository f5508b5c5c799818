package io.sluice.document.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What one relationship of a package points to: a part of the package, a plain link, or something that is not allowed. */
final class RelationCheck {

    private static final Set<String> REFUSED =
            Set.of("oleobject", "control", "afchunk", "attachedtemplate", "vbaproject", "subdocument", "frame");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:).*", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("(?!//)[^:\\\\]*");
    private static final Pattern MAIN_PART = Pattern.compile("/?word/document\\.xml");

    private final String kind;
    private final String mode;
    private final String target;

    RelationCheck(Element relation) {
        String type = relation.getAttribute("Type").toLowerCase(Locale.ROOT);
        kind = type.substring(type.lastIndexOf('/') + 1);
        mode = relation.getAttribute("TargetMode").strip();
        target = relation.getAttribute("Target").strip();
    }

    String kind() {
        return kind;
    }

    String target() {
        return target;
    }

    boolean isRefused() {
        return REFUSED.contains(kind);
    }

    /** Readers differ in how they take a mode in small letters, a share or a scheme: whatever is no part counts as outside. */
    boolean leadsOutside() {
        boolean inside = mode.isEmpty() || mode.equals("Internal");
        return inside ? !PART.matcher(target).matches() : !isPlainLink();
    }

    /** A main part under another name would be printed and never looked at. */
    boolean hidesTheText() {
        return kind.equals("officedocument") && !MAIN_PART.matcher(target).matches();
    }

    private boolean isPlainLink() {
        return kind.equals("hyperlink") && LINK.matcher(target).matches();
    }
}
