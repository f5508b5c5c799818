package io.sluice.billing.bank;

import io.sluice.shared.Refusal;
import java.util.regex.Pattern;

/** Formats that are known by name and not read yet: whoever sends one learns what it was taken for. */
enum OtherFormat {
    CAMT("CAMT.05x (ISO 20022)", "(?s)\\A\\s*<.*(camt\\.05\\d|<(\\w+:)?BkToCstmr)"),
    XML("XML", "(?s)\\A\\s*<(\\?xml|!DOCTYPE|\\w)"),
    MT940("MT940", "(?s)(\\A|.*\\R)(\\{4:\\R)?:20:.*:25:"),
    BELARUS("^Type=… (Belarusian client bank)", "\\A\\*{5} \\^Type="),
    PDF("PDF", "\\A%PDF"),
    ZIP("ZIP or XLSX", "\\APK\\x03"),
    CSV("CSV", "\\A[^\\n]*[;,\\t][^\\n]*[;,\\t][^\\n]*\\R[^\\n]*[;,\\t][^\\n]*[;,\\t]");

    private static final int ENOUGH = 4096;

    private final String shown;
    private final Pattern pattern;

    OtherFormat(String shown, String pattern) {
        this.shown = shown;
        this.pattern = Pattern.compile(pattern);
    }

    static Refusal refusal(String text) {
        var head = text.substring(0, Math.min(text.length(), ENOUGH));
        for (var format : values()) {
            if (format.pattern.matcher(head).lookingAt()) {
                return Refusal.invalidField("file", "billing.statement.unsupported", format.shown);
            }
        }
        return Refusal.invalidField("file", "billing.statement.unknown");
    }
}
