package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.util.List;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** How a contract is registered. */
class RegistrationTest extends ContractSituations {

    @Test
    void aContractIsRegistered() {
        nothing().when(commissioner(), register(SIGNED)).then(new ContractRegistered(CONTRACT, SIGNED));
    }

    @Test
    void aContractIsNotRegisteredFromADayToCome() {
        nothing()
                .when(commissioner().on(Acts.TODAY.plusDays(1)), register(SIGNED))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aReferenceIsUsedOnce() {
        referenceData.contract(CONTRACT, new ContractRegistered(CONTRACT, SIGNED));
        nothing()
                .when(commissioner(), register(SIGNED))
                .isRefused(ContractRule.CONTRACT_ALREADY_REGISTERED, "/contract");
    }

    @Test
    void aContractEndsAfterItStarts() {
        nothing()
                .when(commissioner(), register(Signed.until(SIGNED.startsOn())))
                .isRefused(ContractRule.CONTRACT_ENDS_BEFORE_IT_STARTS, "/details/endsOn");
    }

    @Test
    void aContractIsAwardedNoLaterThanItStarts() {
        nothing()
                .when(commissioner(), register(Signed.awarded(SIGNED.startsOn().plusDays(1))))
                .isRefused(ContractRule.CONTRACT_AWARDED_AFTER_IT_STARTS, "/details/awardedOn");
    }

    @Test
    void termsThatShareADayOverlap() {
        nothing()
                .when(
                        commissioner(),
                        register(Signed.with(List.of(
                                term(Term.Name.AUTUMN, "2015-09-01", "2015-12-18"),
                                term(Term.Name.SPRING, "2015-12-18", "2016-03-24")))))
                .isRefused(ContractRule.TERMS_OVERLAP, "/details/terms/1/from");
    }

    @Test
    void termsComeInOrder() {
        nothing()
                .when(
                        commissioner(),
                        register(Signed.with(List.of(
                                term(Term.Name.SPRING, "2016-01-04", "2016-03-24"),
                                term(Term.Name.AUTUMN, "2015-09-01", "2015-12-18")))))
                .isRefused(ContractRule.TERMS_OVERLAP, "/details/terms/1/from");
    }

    @Test
    void aTermEndsNoEarlierThanItBegins() {
        nothing()
                .when(
                        commissioner(),
                        register(Signed.with(List.of(term(Term.Name.AUTUMN, "2015-12-18", "2015-09-01")))))
                .isRefused(ContractRule.TERM_ENDS_BEFORE_IT_BEGINS, "/details/terms/0/to");
    }

    @Test
    void aSchoolYearHasOneTermOfEachName() {
        nothing()
                .when(
                        commissioner(),
                        register(Signed.with(List.of(
                                term(Term.Name.AUTUMN, "2015-08-31", "2015-10-23"),
                                term(Term.Name.AUTUMN, "2015-11-02", "2015-12-18")))))
                .isRefused(ContractRule.TERM_NAMED_TWICE, "/details/terms/1/name");
    }

    @Test
    void theBandsOfARiskMatrixRise() {
        nothing()
                .when(
                        commissioner(),
                        register(Signed.with(new RiskMatrix(
                                5, 5, List.of(new RiskMatrix.Band("low", 1), new RiskMatrix.Band("high", 1))))))
                .isRefused(ContractRule.RISK_MATRIX_UNSOUND, "/details/riskMatrix/bands");
    }
}
