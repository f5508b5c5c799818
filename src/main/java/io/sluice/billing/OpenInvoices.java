package io.sluice.billing;

import java.util.List;

/** Where matching looks for invoices in force, the oldest first. */
interface OpenInvoices {

    /** Those with one of the numbers, paid ones too. */
    List<OpenInvoice> numbered(List<String> keys, String currency);

    /** Those of the payer that are open. */
    List<OpenInvoice> owedBy(String inn, String currency);
}
