package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** What happens to a contract that is registered. */
class ContractTest extends ContractSituations {

    @Test
    void detailsAreAmended() {
        ContractDetails longer = Signed.until(LocalDate.of(2023, 9, 30));
        given(registered)
                .when(commissioner().on("2016-01-01"), amend(longer))
                .then(new ContractAmended(SIGNED, longer));
    }

    @Test
    void anAmendmentMayBeEffectiveBeforeTheRegistration() {
        ContractDetails longer = Signed.until(LocalDate.of(2023, 9, 30));
        given(registered)
                .when(commissioner().on("2015-10-01"), amend(longer))
                .then(new ContractAmended(SIGNED, longer));
    }

    @Test
    void anAmendmentChangesSomething() {
        given(registered).when(commissioner(), amend(SIGNED)).isRefused(ContractRule.NOTHING_AMENDED);
    }

    @Test
    void anAmendmentIsAsSoundAsARegistration() {
        given(registered)
                .when(commissioner(), amend(Signed.until(SIGNED.startsOn())))
                .isRefused(ContractRule.CONTRACT_ENDS_BEFORE_IT_STARTS, "/details/endsOn");
    }

    @Test
    void theYearOfAContractThatHasNotStartedMayChange() {
        ContractDetails academic = Signed.with(YearStart.ACADEMIC);
        given(registered).when(commissioner(), amend(academic)).then(new ContractAmended(SIGNED, academic));
    }

    @Test
    void theYearOfAStartedContractIsFixed() {
        given(registered, started)
                .when(commissioner(), amend(Signed.with(YearStart.ACADEMIC)))
                .isRefused(ContractRule.YEAR_START_IS_FIXED, "/details/yearStart");
    }

    @Test
    void aServiceIsCommissioned() {
        given(registered)
                .when(commissioner(), commission("SI"))
                .then(new ServiceCommissioned(
                        new Service("SI", "School improvement", ServiceKind.STATUTORY, TRANSFER)));
    }

    @Test
    void aServiceIsRetained() {
        given(registered).when(commissioner(), retain("PLACES")).then(new ServiceRetained("PLACES", "Place planning"));
    }

    @Test
    void aCommissionedServicesCodeIsTaken() {
        given(registered, commissioner().did(new ServiceCommissioned(new Service("SI", "x", null, TRANSFER))))
                .when(commissioner(), retain("SI"))
                .isRefused(ContractRule.SERVICE_CODE_TAKEN, "/code");
    }

    @Test
    void aRetainedServicesCodeIsTaken() {
        given(registered, commissioner().did(new ServiceRetained("PLACES", "Place planning")))
                .when(commissioner(), commission("PLACES"))
                .isRefused(ContractRule.SERVICE_CODE_TAKEN, "/code");
    }

    @Test
    void somebodyIsNamed() {
        given(registered).when(commissioner(), name(7)).then(new RoleHolderNamed(LEAD, null, person(7)));
    }

    @Test
    void somebodyElseFollows() {
        given(registered, commissioner().on("2015-10-01").did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), name(8))
                .then(new RoleHolderNamed(LEAD, person(7), person(8)));
    }

    @Test
    void nobodyFollowsBeforeTheOneBefore() {
        given(registered, commissioner().on("2016-03-01").did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner().on("2016-02-29"), name(8))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aPersonHoldsAPostOnce() {
        given(registered, commissioner().did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), name(7))
                .isRefused(ContractRule.POST_ALREADY_HELD, "/holder");
    }

    @Test
    void aPersonIsEnteredBeforeTheyAreNamed() {
        referenceData.stranger(person(7));
        given(registered).when(commissioner(), name(7)).isRefused(GeneralRule.UNKNOWN_PERSON, "/holder");
    }

    @Test
    void aHolderStandsDown() {
        given(registered, commissioner().did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), STAND_DOWN)
                .then(new RoleHolderStoodDown(LEAD, person(7)));
    }

    @Test
    void nobodyStandsDownFromAVacantPost() {
        given(
                        registered,
                        commissioner().did(new RoleHolderNamed(LEAD, null, person(7))),
                        commissioner().did(new RoleHolderStoodDown(LEAD, person(7))))
                .when(commissioner(), STAND_DOWN)
                .isRefused(ContractRule.POST_NOT_HELD, "/post");
    }

    @Test
    void aContractStartsOnTheDayItsServicesBegan() {
        given(registered).when(commissioner().on(TRANSFER), START).then(new ContractStarted(TRANSFER));
    }

    @Test
    void aContractStartsOnce() {
        given(registered, started).when(commissioner(), START).isRefused(ContractRule.CONTRACT_ALREADY_STARTED);
    }

    @Test
    void aContractDoesNotStartBeforeItWasAwarded() {
        given(registered)
                .when(commissioner().on(SIGNED.awardedOn().minusDays(1)), START)
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aVersionThatTheCallerHasNotSeenIsStale() {
        given(registered, started)
                .when(commissioner().seen(0), commission("SI"))
                .isRefused(GeneralRule.STALE_VERSION);
    }

    @Test
    void theVersionThatTheCallerHasSeenWillDo() {
        given(registered, started)
                .when(commissioner().seen(1), retain("PLACES"))
                .then(new ServiceRetained("PLACES", "Place planning"));
    }
}
