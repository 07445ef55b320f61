package org.contractgovernance.registers.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.record.RecordEvent.EventRedacted;
import org.contractgovernance.registers.intake.Intake;
import org.contractgovernance.registers.sql.Sql;

/** Entities with an earlier event that has changed, as another event says, so that everything folded from it has to be folded again. */
final class Rewritten {

    private Rewritten() {}

    /** Those that a batch tells of. */
    static Set<String> in(Connection connection, List<Intake.ReadEvent> batch) throws SQLException {
        List<Long> positions = new ArrayList<>();
        for (Intake.ReadEvent each : batch) {
            if (each.occurrence() != null && each.occurrence().event() instanceof EventRedacted redacted) {
                positions.add(redacted.position());
            }
        }
        Set<String> entities = new LinkedHashSet<>();
        if (!positions.isEmpty()) {
            Sql.of("SELECT aggregate_id FROM event_store.event WHERE position = ANY (?) ORDER BY position", (Object)
                            positions.toArray(Long[]::new))
                    .each(connection, row -> entities.add(row.getString(1)));
        }
        return entities;
    }
}
