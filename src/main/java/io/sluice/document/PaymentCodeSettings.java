package io.sluice.document;

import io.sluice.document.code.CodeEncoding;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the payment code of an invoice in rubles is written.
 *
 * @param encoding {@code utf-8}, or {@code windows-1251} for a smaller code
 */
@ConfigurationProperties("sluice.documents.payment-code")
record PaymentCodeSettings(@DefaultValue("UTF_8") CodeEncoding encoding) {}
