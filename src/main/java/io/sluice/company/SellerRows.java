package io.sluice.company;

import io.sluice.shared.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sellers with their accounts and signatories as they are stored. */
@Repository
class SellerRows {

    private final JdbcClient db;
    private final ReadOnce once;

    SellerRows(JdbcClient db, ReadOnce once) {
        this.db = db;
        this.once = once;
    }

    Optional<Seller> main() {
        return once.read(
                Seller.class,
                "main",
                () -> db.sql("select * from seller where main")
                        .query(this::seller)
                        .optional());
    }

    Optional<Seller> byId(UUID id) {
        return once.read(
                Seller.class,
                id,
                () -> db.sql("select * from seller where id = ?")
                        .param(id)
                        .query(this::seller)
                        .optional());
    }

    Optional<Seller> byInn(String inn) {
        return db.sql("select * from seller where inn = ?")
                .param(inn)
                .query(this::seller)
                .optional();
    }

    List<Seller> all() {
        return db.sql("select * from seller order by main desc, short_name")
                .query(this::seller)
                .list();
    }

    /** The first one becomes the main one. */
    void insert(Seller seller) {
        once.forget(Seller.class);
        db.sql("""
                        insert into seller (id, name, short_name, inn, kpp, ogrn, address, city, phone, email, vat_regime, main)
                        values (:id, :name, :shortName, :inn, :kpp, :ogrn, :address, :city, :phone, :email, :vatRegime,
                                not exists (select 1 from seller))""").paramSource(seller).update();
        if (seller.english() != null) translate(seller.id(), seller.english());
        for (int i = 0; i < seller.accounts().size(); i++)
            insert(seller.id(), seller.accounts().get(i), i);
        seller.signatories().forEach(signatory -> insert(seller.id(), signatory));
    }

    private void translate(UUID seller, EnglishDetails english) {
        db.sql("update seller set name_en = ?, short_name_en = ?, address_en = ?, city_en = ? where id = ?")
                .params(english.name(), english.shortName(), english.address(), english.city(), seller)
                .update();
    }

    private void insert(UUID seller, Account account, int position) {
        db.sql("""
                        insert into bank_account (seller_id, position, id, currency, bank, bik, number, correspondent, swift, bank_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(seller, position, account.id(), account.currency(), account.bank())
                .param(account.bik())
                .param(account.number())
                .param(account.correspondent())
                .param(account.swift())
                .param(account.bankEn())
                .update();
    }

    private void insert(UUID seller, Signatory who) {
        db.sql("""
                        insert into signatory (seller_id, id, name, name_genitive, position, position_genitive, basis,
                                               name_en, position_en, basis_en, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(seller, who.id(), who.name(), who.nameGenitive(), who.position(), who.positionGenitive())
                .params(who.basis(), who.nameEn(), who.positionEn(), who.basisEn(), who.validFrom())
                .param(who.validTo())
                .update();
    }

    private Seller seller(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Seller(
                id,
                row.getString("name"),
                row.getString("short_name"),
                row.getString("inn"),
                row.getString("kpp"),
                row.getString("ogrn"),
                row.getString("address"),
                row.getString("city"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("vat_regime"),
                accounts(id),
                signatories(id),
                english(row));
    }

    private static @Nullable EnglishDetails english(ResultSet row) throws SQLException {
        String name = row.getString("name_en");
        if (name == null) return null;
        return new EnglishDetails(
                name, row.getString("short_name_en"), row.getString("address_en"), row.getString("city_en"));
    }

    private List<Account> accounts(UUID seller) {
        return db.sql("select * from bank_account where seller_id = ? order by position")
                .param(seller)
                .query(Account.class)
                .list();
    }

    private List<Signatory> signatories(UUID seller) {
        return db.sql("select * from signatory where seller_id = ? order by valid_from desc, id")
                .param(seller)
                .query(Signatory.class)
                .list();
    }
}
