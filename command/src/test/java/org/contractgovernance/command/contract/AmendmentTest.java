package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** In which order a contract's details change, and what does not change them. */
class AmendmentTest extends ContractSituations {

    private static final ContractDetails LONGER = Signed.until(LocalDate.of(2023, 9, 30));

    @Test
    void amendmentsAreEffectiveInTheOrderInWhichTheyAreMade() {
        given(registered, commissioner().on("2016-02-01").did(new ContractAmended(SIGNED, LONGER)))
                .when(commissioner().on("2016-01-31"), amend(SIGNED))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
        given(registered, commissioner().on("2016-02-01").did(new ContractAmended(SIGNED, LONGER)))
                .when(commissioner().on("2016-02-01"), amend(SIGNED))
                .then(new ContractAmended(LONGER, SIGNED));
    }

    @Test
    void theYearThatAKpiFollowsIsFixed() {
        referenceData.entity(CONTRACT, EntityKind.KPI, "KPI-01", "kpi:1");
        given(registered)
                .when(commissioner(), amend(Signed.with(YearStart.ACADEMIC)))
                .isRefused(ContractRule.YEAR_START_IS_FIXED, "/details/yearStart");
    }

    @Test
    void zerosAmendNothing() {
        given(commissioner().did(new ContractRegistered(CONTRACT, worth("100"))))
                .when(commissioner(), amend(worth("100.00")))
                .isRefused(ContractRule.NOTHING_AMENDED);
    }

    @Test
    void aContractDoesNotStartAfterItsLastDay() {
        given(commissioner().did(new ContractRegistered(CONTRACT, Signed.until(LocalDate.of(2016, 3, 31)))))
                .when(commissioner().on("2016-04-01"), START)
                .isRefused(ContractRule.CONTRACT_STARTED_AFTER_ITS_END, "/effectiveOn");
        given(registered, commissioner().on("2016-04-01").did(new ContractStarted(LocalDate.of(2016, 4, 1))))
                .when(commissioner(), amend(Signed.until(LocalDate.of(2016, 3, 31))))
                .isRefused(ContractRule.CONTRACT_STARTED_AFTER_ITS_END, "/details/endsOn");
    }

    @Test
    void capitalsMakeNoOtherPost() {
        given(registered, commissioner().on(TRANSFER).did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), new NameRoleHolder(CONTRACT, "lead commissioner ", person(8), null, null))
                .then(new RoleHolderNamed(LEAD, person(7), person(8)));
        given(registered, commissioner().on(TRANSFER).did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), new NameRoleHolder(CONTRACT, "LEAD COMMISSIONER", person(7), null, null))
                .isRefused(ContractRule.POST_ALREADY_HELD, "/holder");
    }

    private static ContractDetails worth(String pounds) {
        return Signed.details().value(new Money(new BigDecimal(pounds))).build();
    }
}
