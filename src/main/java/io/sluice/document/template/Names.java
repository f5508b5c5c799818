package io.sluice.document.template;

/** What an author calls a part of the file. */
final class Names {

    private Names() {}

    /** {@code word/header1.xml} is «header1». */
    static String part(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return name.endsWith(".xml") ? name.substring(0, name.length() - 4) : name;
    }
}
