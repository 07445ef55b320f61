package org.contractgovernance.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.command.dispatch.Admission.Admitted;
import org.contractgovernance.command.entity.Outcome;
import org.contractgovernance.command.store.AppendPosition;
import org.contractgovernance.command.store.NewEvent;
import org.contractgovernance.command.store.PendingAppend;
import org.contractgovernance.contracts.Accepted;

/** Makes the answer to an accepted request. */
final class AcceptedFactory {

    private AcceptedFactory() {}

    /** The answer to the request with this first command, after its events have their positions. */
    static Accepted of(Admitted first, String entity, Outcome outcome, PendingAppend append, AppendPosition where) {
        String reference = first.command().target().reference();
        List<Accepted.Happened> events = new ArrayList<>();
        long position = where.first();
        for (NewEvent each : append.events()) {
            events.add(new Accepted.Happened(
                    position++, each.name(), each.metadata().reference()));
            if (reference.isEmpty() && each.entity().equals(entity)) {
                reference = each.metadata().reference();
            }
        }
        Outcome.VersionCount versions = outcome.byEntity().get(entity);
        return new Accepted(
                entity,
                reference,
                versions == null ? 0 : versions.seenBy(first.context().byProvider()),
                where.last(),
                where.recordedAt(),
                events,
                false);
    }
}
