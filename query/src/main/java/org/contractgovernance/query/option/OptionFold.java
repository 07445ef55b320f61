package org.contractgovernance.query.option;

import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.option.OptionCourse;
import org.contractgovernance.contracts.option.OptionEntry;
import org.contractgovernance.contracts.option.OptionEvent;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionClockEvent;
import org.jspecify.annotations.Nullable;

/** How an option's events make its row. */
public final class OptionFold {

    private OptionFold() {}

    /** The row after an event. */
    public static OptionEntry evolve(@Nullable OptionEntry before, OptionEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof OptionAgreed e) {
                return new OptionEntry(
                        envelope.contract(),
                        e.reference(),
                        EntityKind.OPTION.number(e.reference()),
                        OptionCourse.agreed(e, envelope.effectiveOn()),
                        null,
                        envelope.metadata().source());
            }
            throw new IllegalStateException("an option is agreed before anything else happens to it");
        }
        return before.with(
                before.course().after(event, envelope.effectiveOn()),
                event instanceof OptionClockEvent
                        ? before.reason()
                        : envelope.metadata().reason());
    }
}
