package io.sluice.document.template;

/**
 * A field or a directive as typed in a paragraph.
 *
 * @param start where it starts in the paragraph's text
 * @param source with straight quotes, plain hyphens and spaces
 */
record Token(int start, int end, String source) {

    boolean isField() {
        return source.startsWith("$");
    }

    /** What stands between the brackets. */
    String inner() {
        return source.substring(isField() ? 2 : 1, source.length() - 1).strip();
    }
}
