package io.sluice.document;

import io.sluice.company.Account;
import io.sluice.company.Seller;
import io.sluice.company.Signatory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Our own details as documents print them: {@code seller.*}. */
final class SellerData {

    private final Seller seller;
    private final String language;
    private final boolean russian;

    SellerData(Seller seller, String language) {
        this.seller = seller;
        this.language = language;
        this.russian = language.equals("ru");
    }

    Map<String, Object> on(LocalDate day, String currency) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", seller.name(language));
        data.put("shortName", seller.shortName(language));
        data.put("inn", seller.inn());
        data.put("kpp", seller.kpp());
        data.put("ogrn", seller.ogrn());
        data.put("address", seller.address(language));
        data.put("city", seller.city(language));
        data.put("phone", seller.phone());
        data.put("email", seller.email());
        seller.accounts().stream()
                .filter(account -> account.currency().equals(currency))
                .findFirst()
                .ifPresent(account -> data.put("account", account(account)));
        seller.signatories().stream()
                .filter(one -> one.signsOn(day))
                .findFirst()
                .ifPresent(one -> data.put("signatory", signatory(one)));
        return data;
    }

    private Map<String, Object> account(Account account) {
        Map<String, Object> data = new HashMap<>();
        data.put("bank", account.bank(language));
        data.put("bik", account.bik());
        data.put("number", account.number());
        data.put("correspondent", account.correspondent());
        data.put("swift", account.swift());
        data.put("currency", account.currency());
        if (Character.isLetter(account.number().charAt(0))) data.put("iban", account.number());
        return data;
    }

    private Map<String, Object> signatory(Signatory one) {
        return russian
                ? Map.of(
                        "name", one.name(),
                        "nameGenitive", one.nameGenitive(),
                        "position", one.position(),
                        "positionGenitive", one.positionGenitive(),
                        "basis", one.basis(),
                        "shortName", initials(one.name()))
                : Map.of(
                        "name", one.nameEn(),
                        "nameGenitive", one.nameEn(),
                        "position", one.positionEn(),
                        "positionGenitive", one.positionEn(),
                        "basis", one.basisEn(),
                        "shortName", one.nameEn());
    }

    /** «Петрова Анна Сергеевна» signs as «Петрова А. С.». */
    private static String initials(String name) {
        StringTokenizer words = new StringTokenizer(name);
        StringBuilder initials = new StringBuilder(words.nextToken());
        while (words.hasMoreTokens())
            initials.append('\u00a0').append(words.nextToken().charAt(0)).append('.');
        return initials.toString();
    }
}
