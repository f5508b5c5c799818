package io.sluice.deal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of an offer, replaced as a whole. */
@Repository
class OfferLines {

    private final JdbcClient db;

    OfferLines(JdbcClient db) {
        this.db = db;
    }

    List<OfferLine> of(UUID offerId) {
        return db.sql("select * from offer_line where offer_id = ? order by position")
                .param(offerId)
                .query(OfferLine.class)
                .list();
    }

    void replace(UUID offerId, List<OfferLine> lines) {
        db.sql("delete from offer_line where offer_id = ?").param(offerId).update();
        for (int i = 0; i < lines.size(); i++) insert(offerId, i, lines.get(i));
    }

    private void insert(UUID offerId, int position, OfferLine line) {
        db.sql("""
                        insert into offer_line
                            (offer_id, position, sku, name, unit, quantity, price, discount_percent, vat_kind)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        offerId,
                        position,
                        line.sku(),
                        line.name().strip(),
                        line.unit().strip(),
                        line.quantity(),
                        line.price(),
                        line.discountPercent(),
                        line.vatKind())
                .update();
    }
}
