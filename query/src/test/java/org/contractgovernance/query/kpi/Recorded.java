package org.contractgovernance.query.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.event.AnEvent;
import org.contractgovernance.contracts.event.Envelope;
import org.contractgovernance.contracts.event.Metadata;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.KpiEvent;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.period.Due;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.kpi.rating.Rated;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/** What is recorded of one KPI, folded as a test goes along. */
final class Recorded {

    static final String CONTRACT = AContract.REFERENCE;
    static final String CODE = AKpi.CODE;
    static final PersonId PROVIDER = person(1);
    static final PersonId REVIEWER = person(2);

    private @Nullable KpiEntry kpi;
    private @Nullable ReturnEntry returned;

    static PersonId person(int number) {
        return APerson.number(number);
    }

    static KpiDefinition definition(String name, Frequency frequency, int target, Due due) {
        return AKpi.goodFrom(target)
                .name(name)
                .service("SI")
                .frequency(frequency)
                .due(due)
                .build();
    }

    static KpiReturn percent(int value, @Nullable String narrative) {
        return AReturn.of(String.valueOf(value))
                .sample(12L)
                .narrative(narrative)
                .build();
    }

    static Rated rated(int figure, Rating rating) {
        return Rated.of(BigDecimal.valueOf(figure), rating, null);
    }

    /** Somebody did it on a day, from a source. */
    Recorded by(PersonId actor, String on, @Nullable String source, KpiEvent event) {
        Metadata metadata = AnEvent.metadata()
                .reference(CODE)
                .actor(actor)
                .effectiveOn(LocalDate.parse(on))
                .source(source)
                .build();
        Envelope envelope = AnEvent.envelope(event)
                .entity("kpi:%s/%s".formatted(CONTRACT, CODE))
                .metadata(metadata)
                .build();
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
