package org.contractgovernance.command.kpi;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.provider;
import static org.contractgovernance.command.kpi.Measured.percent;
import static org.contractgovernance.command.kpi.Measured.rated;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.kpi.AReturn;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiDefined;
import org.contractgovernance.contracts.kpi.KpiEvent.KpiRevised;
import org.contractgovernance.contracts.kpi.KpiEvent.ReturnSubmitted;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.junit.jupiter.api.Test;

/** A term that turns out to begin earlier than was thought when its KPI was defined. */
class CorrectedTermsTest {

    private static final String CODE = AKpi.CODE;
    private static final String SPRING = "2015-16-spring";
    private static final LocalDate THOUGHT = LocalDate.of(2016, 1, 6);
    private static final LocalDate BEGINS = LocalDate.of(2016, 1, 4);
    private static final LocalDate ENDS = LocalDate.of(2016, 3, 24);
    private static final KpiDefinition TERMLY = Measured.every(Frequency.TERMLY);

    private final ReferenceDataInMemory referenceData = new ReferenceDataInMemory()
            .contract(
                    CONTRACT,
                    new ContractRegistered(CONTRACT, Signed.with(List.of(new Term(Term.Name.SPRING, BEGINS, ENDS)))));

    private final Message<?> defined = commissioner().on(THOUGHT).did(new KpiDefined(CODE, TERMLY, THOUGHT));

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Kpi.class, EntityId.of(EntityKind.KPI, CONTRACT, CODE).toString(), referenceData)
                .given(events);
    }

    @Test
    void itsPeriodIsMeasuredStill() {
        given(defined)
                .when(
                        provider().on("2016-04-05"),
                        AReturn.submit(SPRING).figures(percent("89")).build())
                .then(new ReturnSubmitted(SPRING, BEGINS, ENDS, percent("89"), rated("89", Rating.GOOD)));
    }

    @Test
    void aRevisionFromItsFirstDayReplacesTheDefinition() {
        KpiDefinition told = Measured.told(Frequency.TERMLY);
        given(defined)
                .when(
                        commissioner(),
                        AKpi.revise().definition(told).appliesFrom(BEGINS).build())
                .then(new KpiRevised(TERMLY, told, THOUGHT));
    }
}
