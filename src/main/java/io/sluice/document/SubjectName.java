package io.sluice.document;

/** What a document belongs to, as its page names it, with the way there. */
public record SubjectName(String text, String href) {}
