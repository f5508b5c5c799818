package io.sluice.billing.bank;

/** Reads the files of one format; a further format is a further bean. */
interface StatementReader {

    boolean recognises(FileText file);

    /** Reads what is whole and warns of the rest; refuses what is no statement. */
    Statement read(FileText file);
}
