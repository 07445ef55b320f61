package org.contractgovernance.command.particulars;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.particulars.AParticulars;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.ParticularsCommand;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsAmended;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsStated;
import org.contractgovernance.contracts.particulars.ParticularsRule;
import org.contractgovernance.contracts.particulars.ValueBasis;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** Today is 11 May 2016. */
class ParticularsTest {

    private static final ContractParticulars STATED = AParticulars.stated()
            .procurementBegunOn(LocalDate.of(2014, 11, 3))
            .enteredIntoOn(LocalDate.of(2015, 7, 1))
            .build();

    private final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));
    private final Message<?> stated = commissioner().on("2016-04-01").did(new ParticularsStated(STATED));

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Particulars.class,
                        ParticularsCommand.particularsOf(CONTRACT).toString(),
                        referenceData)
                .knownAs(ParticularsCommand.REFERENCE)
                .given(events);
    }

    @Test
    void particularsAreStated() {
        given().when(commissioner(), AParticulars.state(STATED).build()).then(new ParticularsStated(STATED));
    }

    @Test
    void nothingNeedBeStated() {
        given().when(
                        commissioner(),
                        AParticulars.state(ContractParticulars.NOTHING_STATED).build())
                .then(new ParticularsStated(ContractParticulars.NOTHING_STATED));
    }

    @Test
    void particularsAreStatedOnce() {
        referenceData.entity(
                CONTRACT,
                EntityKind.PARTICULARS,
                ParticularsCommand.REFERENCE,
                ParticularsCommand.particularsOf(CONTRACT).toString());

        given().when(commissioner(), AParticulars.state(STATED).build())
                .isRefused(ParticularsRule.PARTICULARS_ALREADY_STATED)
                .becauseOf(EntityKind.PARTICULARS, ParticularsCommand.REFERENCE);
    }

    @Test
    void whatHasNotHappenedIsNotStated() {
        given().when(
                        commissioner(),
                        AParticulars.state(AParticulars.stated().build()).build())
                .isRefused(ParticularsRule.STATED_BEFORE_IT_HAPPENED, "/particulars/procurementBegunOn");
    }

    @Test
    void anotherValueIsEstimated() {
        ContractParticulars after = AParticulars.stated()
                .procurementBegunOn(STATED.procurementBegunOn())
                .enteredIntoOn(STATED.enteredIntoOn())
                .estimatedValue(AParticulars.value("6500000.00", ValueBasis.WITH_VAT))
                .build();

        given(stated)
                .when(commissioner(), AParticulars.amend(after).build())
                .then(new ParticularsAmended(STATED, after));
        given(stated)
                .when(commissioner().on("2016-03-31"), AParticulars.amend(after).build())
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void anAmendmentChangesSomething() {
        ContractParticulars same = AParticulars.stated()
                .procurementBegunOn(STATED.procurementBegunOn())
                .enteredIntoOn(STATED.enteredIntoOn())
                .estimatedValue(AParticulars.value("6000000", ValueBasis.WITH_VAT))
                .build();
        ContractParticulars works = AParticulars.stated()
                .procurementBegunOn(STATED.procurementBegunOn())
                .enteredIntoOn(STATED.enteredIntoOn())
                .mainCategory(MainCategory.WORKS)
                .build();

        given(stated)
                .when(commissioner(), AParticulars.amend(same).build())
                .isRefused(ParticularsRule.PARTICULARS_UNCHANGED, "/particulars");
        given(stated)
                .when(commissioner(), AParticulars.amend(works).build())
                .then(new ParticularsAmended(STATED, works));
    }
}
