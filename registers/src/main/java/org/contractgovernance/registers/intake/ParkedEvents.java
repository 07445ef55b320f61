package org.contractgovernance.registers.intake;

import java.sql.SQLException;

/** What a register could not take in: the events of an entity, or of one row of it, from one of them on. */
public interface ParkedEvents {

    /** Parks the whole entity: the event could not even be read, so its row is not known. */
    String WHOLE_ENTITY = "";

    /**
     * A row that waits.
     *
     * @param entity the entity whose events it is folded from
     * @param key key of the row; {@link #WHOLE_ENTITY} where the whole entity waits
     */
    record WaitingRow(String entity, String key) {}

    /** Whether an event waits, with its entity or with its row, for what was parked before it. */
    boolean holds(StoredEvent event, String key) throws SQLException;

    /** Has an event wait, and with it what follows of its row. */
    void park(StoredEvent event, String key, Exception problem) throws SQLException;

    /** Knows of nothing any more; what is parked stays so. */
    void clear();
}
