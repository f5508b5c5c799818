package io.sluice.document.pdf;

/** A way from .docx to PDF. */
public interface PdfConverter {

    /** What the PDF is for. */
    enum Form {
        ORDINARY,
        /** PDF/A-1b, to be kept for years. */
        ARCHIVE
    }

    /** Name of the way, kept with the file and written into it: {@code fop} or {@code libreoffice}. */
    String route();

    /** Slow (tenths of a second) and hungry: never inside a transaction, never unbounded. */
    byte[] convert(byte[] docx, Form form);

    default byte[] convert(byte[] docx) {
        return convert(docx, Form.ORDINARY);
    }
}
