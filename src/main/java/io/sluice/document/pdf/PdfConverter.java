package io.sluice.document.pdf;

/** A way from .docx to PDF. */
public interface PdfConverter {

    /** Name of the way, kept with the file: {@code fop} or {@code libreoffice}. */
    String route();

    /** Slow (tenths of a second) and hungry: never inside a transaction, never unbounded. */
    byte[] convert(byte[] docx);
}
