package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.directory.DirectoryInMemory;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.CommissionService;
import org.contractgovernance.contracts.contract.ContractCommand.NameRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.ContractCommand.StandDownRoleHolder;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String LEAD = "Lead Commissioner";
    private static final LocalDate TRANSFER = LocalDate.of(2015, 10, 1);
    private static final ContractDetails SIGNED = Signed.DETAILS;

    private final DirectoryInMemory directory = new DirectoryInMemory();
    private final Message<?> registered = commissioner().did(new ContractRegistered(CONTRACT, SIGNED));
    private final Message<?> started = commissioner().on(TRANSFER).did(new ContractStarted(TRANSFER));

    private Situation nothing() {
        return Situation.of(Contract.class, Contract.idOf(CONTRACT), directory);
    }

    private Situation given(Message<?>... events) {
        return nothing().knownAs(CONTRACT).given(events);
    }

    private static RegisterContract register(ContractDetails details) {
        return new RegisterContract(CONTRACT, details, null, null);
    }

    private static AmendContract amend(ContractDetails details) {
        return new AmendContract(CONTRACT, details, "the parties extended it", null, null);
    }

    private static CommissionService commission(String code) {
        return new CommissionService(CONTRACT, code, "School improvement", ServiceKind.STATUTORY, TRANSFER, null, null);
    }

    private static RetainService retain(String code) {
        return new RetainService(CONTRACT, code, "Place planning", null, null);
    }

    private static NameRoleHolder name(int person) {
        return new NameRoleHolder(CONTRACT, LEAD, person(person), null, null);
    }

    private static final StandDownRoleHolder STAND_DOWN = new StandDownRoleHolder(CONTRACT, LEAD, null, null);
    private static final StartContract START = new StartContract(CONTRACT, null, null);

    @Test
    void aContractIsRegistered() {
        nothing().when(commissioner(), register(SIGNED)).happens(new ContractRegistered(CONTRACT, SIGNED));
    }

    @Test
    void aContractIsNotRegisteredFromADayToCome() {
        nothing()
                .when(commissioner().on(Acts.TODAY.plusDays(1)), register(SIGNED))
                .isRefused(GeneralRule.EFFECTIVE_IN_THE_FUTURE, "/effectiveOn");
    }

    @Test
    void aReferenceIsUsedOnce() {
        directory.contract(CONTRACT, new ContractRegistered(CONTRACT, SIGNED));
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

    @Test
    void detailsAreAmended() {
        ContractDetails longer = Signed.until(LocalDate.of(2023, 9, 30));
        given(registered)
                .when(commissioner().on("2016-01-01"), amend(longer))
                .happens(new ContractAmended(SIGNED, longer));
    }

    @Test
    void anAmendmentMayBeEffectiveBeforeTheRegistration() {
        ContractDetails longer = Signed.until(LocalDate.of(2023, 9, 30));
        given(registered)
                .when(commissioner().on("2015-10-01"), amend(longer))
                .happens(new ContractAmended(SIGNED, longer));
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
        given(registered).when(commissioner(), amend(academic)).happens(new ContractAmended(SIGNED, academic));
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
                .happens(new ServiceCommissioned(
                        new Service("SI", "School improvement", ServiceKind.STATUTORY, TRANSFER)));
    }

    @Test
    void aServiceIsRetained() {
        given(registered)
                .when(commissioner(), retain("PLACES"))
                .happens(new ServiceRetained("PLACES", "Place planning"));
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
        given(registered).when(commissioner(), name(7)).happens(new RoleHolderNamed(LEAD, null, person(7)));
    }

    @Test
    void somebodyElseFollows() {
        given(registered, commissioner().on("2015-10-01").did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), name(8))
                .happens(new RoleHolderNamed(LEAD, person(7), person(8)));
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
                .isRefused(ContractRule.ROLE_ALREADY_HELD, "/holder");
    }

    @Test
    void aPersonIsEnteredBeforeTheyAreNamed() {
        directory.stranger(person(7));
        given(registered).when(commissioner(), name(7)).isRefused(GeneralRule.UNKNOWN_PERSON, "/holder");
    }

    @Test
    void aHolderStandsDown() {
        given(registered, commissioner().did(new RoleHolderNamed(LEAD, null, person(7))))
                .when(commissioner(), STAND_DOWN)
                .happens(new RoleHolderStoodDown(LEAD, person(7)));
    }

    @Test
    void nobodyStandsDownFromAVacantPost() {
        given(
                        registered,
                        commissioner().did(new RoleHolderNamed(LEAD, null, person(7))),
                        commissioner().did(new RoleHolderStoodDown(LEAD, person(7))))
                .when(commissioner(), STAND_DOWN)
                .isRefused(ContractRule.ROLE_NOT_HELD, "/post");
    }

    @Test
    void aContractStartsOnTheDayItsServicesBegan() {
        given(registered).when(commissioner().on(TRANSFER), START).happens(new ContractStarted(TRANSFER));
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
                .happens(new ServiceRetained("PLACES", "Place planning"));
    }

    private static Term term(Term.Name name, String from, String to) {
        return new Term(name, LocalDate.parse(from), LocalDate.parse(to));
    }
}
