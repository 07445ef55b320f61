package org.contractgovernance.query.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.kpi.Band;
import org.contractgovernance.contracts.kpi.Direction;
import org.contractgovernance.contracts.kpi.Due;
import org.contractgovernance.contracts.kpi.Frequency;
import org.contractgovernance.contracts.kpi.KpiDefinition;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.KpiReturn;
import org.contractgovernance.contracts.kpi.Measure;
import org.contractgovernance.contracts.kpi.Rated;
import org.contractgovernance.contracts.kpi.Rating;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.Rounding;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What is recorded of one KPI, folded as a test goes along. */
final class Recorded {

    static final String CONTRACT = "worcestershire-babcock-prime";
    static final String CODE = "SI-01";
    static final PersonId PROVIDER = person(1);
    static final PersonId REVIEWER = person(2);

    private @Nullable KpiEntry kpi;
    private @Nullable ReturnEntry returned;

    static PersonId person(int number) {
        return new PersonId("person-00000000-0000-7000-8000-%012d".formatted(number));
    }

    static KpiDefinition definition(String name, Frequency frequency, int target, Due due) {
        return new KpiDefinition(
                name,
                "Schools found good or outstanding, of all that were inspected",
                "SI",
                Measure.PERCENTAGE,
                "%",
                Direction.HIGHER_IS_BETTER,
                frequency,
                BigDecimal.valueOf(target),
                List.of(new Band(Rating.GOOD, null, null)),
                new Rounding(0, Rounding.Mode.HALF_UP),
                null,
                false,
                due,
                true);
    }

    static KpiReturn percent(int value, @Nullable String narrative) {
        return new KpiReturn(BigDecimal.valueOf(value), null, null, 12L, null, narrative, List.of());
    }

    static Rated rated(int figure, Rating rating) {
        return new Rated(BigDecimal.valueOf(figure), rating, null);
    }

    /** Somebody did it on a day, from a source. */
    Recorded by(PersonId actor, String on, @Nullable String source, KpiEvent event) {
        Envelope envelope = new Envelope(
                1,
                Instant.EPOCH,
                "event",
                "kpi:%s/%s".formatted(CONTRACT, CODE),
                event.getClass().getSimpleName(),
                1,
                new Metadata(
                        CONTRACT,
                        CODE,
                        actor,
                        "desk",
                        Role.COMMISSIONER,
                        "request",
                        null,
                        null,
                        LocalDate.parse(on),
                        Visibility.SHARED,
                        null,
                        source));
        kpi = event instanceof KpiEvent.DefinitionEvent e ? KpiFold.evolve(kpi, e, envelope) : kpi;
        if (event instanceof KpiEvent.ReturnEvent ofReturn) {
            returned = ReturnFold.evolve(returned, ofReturn, envelope);
        }
        return this;
    }

    Recorded by(PersonId actor, String on, KpiEvent event) {
        return by(actor, on, null, event);
    }

    KpiEntry kpi() {
        return kpi;
    }

    ReturnEntry returned() {
        return returned;
    }
}
