package io.sluice.company;

import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import io.sluice.shared.TaxId;
import java.util.ArrayList;
import java.util.List;

/** Looks at all requisites of a seller and names every wrong one at once. */
final class SellerCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    private SellerCheck() {}

    static void check(Seller seller) {
        SellerCheck check = new SellerCheck();
        check.registration(seller);
        seller.accounts().forEach(check::account);
        if (!check.problems.isEmpty()) throw Refusal.invalid(check.problems);
    }

    private void registration(Seller seller) {
        unlessRefused(() -> TaxId.parse(seller.inn()));
        unlessRefused(() -> Ogrn.parse(seller.ogrn()));
        // a person in business has no KPP, an organisation always has one
        String kpp = seller.kpp() == null ? "" : seller.kpp();
        if (seller.inn().length() == 10 || !kpp.isEmpty()) unlessRefused(() -> Kpp.parse(kpp));
    }

    private void account(Account account) {
        String bik = account.bik();
        if (bik == null) unlessRefused(() -> Iban.parse(account.number()));
        else unlessRefused(() -> Bik.parse(bik).settlement(account.number()));
        String correspondent = account.correspondent();
        if (bik != null && correspondent != null)
            unlessRefused(() -> Bik.parse(bik).correspondent(correspondent));
    }

    private void unlessRefused(Runnable parse) {
        try {
            parse.run();
        } catch (Refusal refused) {
            problems.addAll(refused.fields());
        }
    }
}
