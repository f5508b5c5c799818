package io.sluice.document;

/** Which template: a kind of document in a language. */
record TemplateName(DocumentKind kind, String language) {

    static TemplateName of(String kind, String language) {
        return new TemplateName(DocumentKind.of(kind), DocumentKind.language(language));
    }

    @Override
    public String toString() {
        return language + "/" + kind.key() + ".docx";
    }
}
