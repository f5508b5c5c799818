package io.sluice.document;

/** How English counts a currency and its hundredth. */
record EnglishCurrency(String one, String many, String minorOne, String minorMany) {

    static EnglishCurrency of(String code) {
        return switch (code) {
            case "RUB" -> new EnglishCurrency("ruble", "rubles", "kopeck", "kopecks");
            case "BYN" -> new EnglishCurrency("Belarusian ruble", "Belarusian rubles", "kopeck", "kopecks");
            case "USD" -> new EnglishCurrency("US dollar", "US dollars", "cent", "cents");
            case "EUR" -> new EnglishCurrency("euro", "euros", "cent", "cents");
            case "GBP" -> new EnglishCurrency("pound sterling", "pounds sterling", "penny", "pence");
            case "KZT" -> new EnglishCurrency("tenge", "tenge", "tiyn", "tiyn");
            case "JPY" -> new EnglishCurrency("yen", "yen", "", "");
            case "CNY" -> new EnglishCurrency("yuan", "yuan", "fen", "fen");
            default -> new EnglishCurrency(code, code, "/100", "/100");
        };
    }
}
