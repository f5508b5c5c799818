package io.sluice.client;

import io.sluice.client.MergePreview.Moved;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** Whatever names clients or contacts, in all modules together: counted, moved and given back as one. */
@Component
class MovingRows {

    private final Mover mover;
    private final List<Belongings> belongings;
    private final List<Carriers> carriers;

    MovingRows(Mover mover, List<Belongings> belongings, List<Carriers> carriers) {
        this.mover = mover;
        this.belongings = belongings;
        this.carriers = carriers;
    }

    List<Moved> count(UUID from, UUID to) {
        return each(of -> mover.count(of, from, to));
    }

    List<Moved> countOfContact(UUID clientId, UUID contact) {
        return each(of -> mover.countOfContact(of, clientId, contact));
    }

    List<Moved> move(UUID merge, UUID from, UUID to) {
        return each(of -> mover.move(merge, of, from, to));
    }

    /** Of one contact of the client to another one. */
    List<Moved> repoint(UUID merge, UUID clientId, UUID from, UUID to) {
        return each(of -> mover.repoint(merge, of, clientId, from, to));
    }

    void back(UUID merge) {
        belongings.forEach(of -> mover.back(merge, of));
    }

    /** What came since, by something that goes back, goes with it. */
    void along(UUID from, UUID to) {
        for (Carriers carrier : carriers) {
            Collection<UUID> carrying = carrier.of(to);
            belongings.stream()
                    .filter(of -> of.names(carrier.column()))
                    .forEach(of -> mover.along(of, carrier.column(), carrying, new Mover.Way(from, to)));
        }
    }

    private List<Moved> each(ToIntFunction<Belongings> work) {
        return belongings.stream()
                .map(of -> new Moved(of.table(), work.applyAsInt(of)))
                .filter(moved -> moved.count() > 0)
                .toList();
    }
}
