package io.sluice.deal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What we sell and for how much. */
@Component
public class PriceList {

    private final JdbcClient db;

    PriceList(JdbcClient db) {
        this.db = db;
    }

    public List<PriceItem> items() {
        return db.sql("select * from price_item order by position")
                .query(PriceItem.class)
                .list();
    }

    public Optional<PriceItem> bySku(String sku) {
        return db.sql("select * from price_item where sku = ?")
                .param(sku)
                .query(PriceItem.class)
                .optional();
    }

    void put(PriceItem item, int position) {
        db.sql("""
                        insert into price_item (id, sku, name, name_ru, unit, price, currency, vat_kind, position)
                        values (:id, :sku, :name, :nameRu, :unit, :price, :currency, :vatKind, %d)
                        on conflict (sku) do nothing""".formatted(position)).paramSource(item).update();
    }
}
