package bareapp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One table, so that JPA has something to do. */
@Entity
class Visit {

    @Id
    UUID id = UUID.randomUUID();

    String purpose = "";

    protected Visit() {}
}
