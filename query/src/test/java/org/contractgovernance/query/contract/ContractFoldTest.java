package org.contractgovernance.query.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.ContractClauses;
import org.contractgovernance.contracts.contract.ContractEntry.ContractScope;
import org.contractgovernance.contracts.contract.ContractEntry.ContractState;
import org.contractgovernance.contracts.contract.ContractEntry.RetainedService;
import org.contractgovernance.contracts.contract.ContractEntry.RoleHolder;
import org.contractgovernance.contracts.contract.ContractEntry.SignedDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.Exemption;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.person.APerson;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.Envelopes;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractFoldTest {

    private static final LocalDate START = LocalDate.of(2015, 10, 1);
    private static final PersonId FIRST = APerson.number(1);
    private static final PersonId SECOND = APerson.number(2);
    private static final ContractDetails BEFORE = AContract.details()
            .title("Learning")
            .startsOn(START)
            .tier(Tier.SILVER)
            .build();
    private static final ContractDetails AFTER = AContract.details()
            .title("Learning and Achievement")
            .commissioner("Worcestershire")
            .provider("Babcock")
            .awardedOn(LocalDate.of(2015, 7, 1))
            .startsOn(START.plusDays(1))
            .endsOn(LocalDate.of(2020, 9, 30))
            .value(new Money(new BigDecimal("12500000.50")))
            .tier(Tier.GOLD)
            .legalRegime(LegalRegime.PUBLIC_CONTRACTS_REGULATIONS_2006)
            .exemptions(List.of(new Exemption("a duty", "awarded before it")))
            .yearStart(YearStart.ACADEMIC)
            .terms(List.of(new Term(Term.Name.AUTUMN, LocalDate.of(2015, 9, 1), LocalDate.of(2015, 12, 18))))
            .build();

    private @Nullable ContractEntry row;

    private ContractFoldTest given(String on, ContractEvent event) {
        row = ContractFold.evolve(
                row, event, Envelopes.of(event, "contract:" + Happenings.CONTRACT, Happenings.CONTRACT, on));
        return this;
    }

    private ContractFoldTest registered() {
        return given("2015-07-01", new ContractRegistered(Happenings.CONTRACT, BEFORE));
    }

    private ContractEntry row() {
        assertThat(row).isNotNull();
        return row;
    }

    private static ContractEntry entry(ContractDetails d, @Nullable BigDecimal value) {
        return new ContractEntry(
                Happenings.CONTRACT,
                new SignedDetails(
                        d.title(),
                        d.commissioner(),
                        d.provider(),
                        d.awardedOn(),
                        d.startsOn(),
                        d.endsOn(),
                        value,
                        d.tier(),
                        d.legalRegime(),
                        d.exemptions(),
                        d.yearStart(),
                        d.terms(),
                        d.riskMatrix()),
                new ContractState(ContractStatus.REGISTERED, null),
                ContractScope.NONE,
                ContractClauses.NONE);
    }

    @Test
    void aContractIsShownAsItWasRegisteredAndThenAmended() {
        registered();
        assertThat(row()).isEqualTo(entry(BEFORE, null));
        given("2015-08-01", new ContractAmended(BEFORE, AFTER));
        assertThat(row()).isEqualTo(entry(AFTER, new BigDecimal("12500000.50")));
    }

    @Test
    void servicesAreShownInOrderOfCode() {
        Service transferred = new Service("SI", "School improvement", ServiceKind.STATUTORY, START);
        Service other = new Service("ADM", "Admissions", null, START);
        registered()
                .given("2015-10-01", new ServiceCommissioned(transferred))
                .given("2015-10-01", new ServiceCommissioned(other))
                .given("2015-10-01", new ServiceRetained("PLACES", "Place planning"))
                .given("2015-10-01", new ServiceRetained("HOME", "Home to school transport"));
        assertThat(row().scope().services()).containsExactly(other, transferred);
        assertThat(row().scope().retained())
                .containsExactly(
                        new RetainedService("HOME", "Home to school transport"),
                        new RetainedService("PLACES", "Place planning"));
    }

    @Test
    void aPostHasOneHolderAtATime() {
        registered()
                .given("2015-10-01", new RoleHolderNamed("Lead Commissioner", null, FIRST))
                .given("2015-10-01", new RoleHolderNamed("Contract Manager", null, FIRST))
                .given("2016-01-01", new RoleHolderNamed("Lead Commissioner", FIRST, SECOND));
        assertThat(row().scope().roleHolders())
                .containsExactly(
                        new RoleHolder("Contract Manager", FIRST, START),
                        new RoleHolder("Lead Commissioner", SECOND, LocalDate.of(2016, 1, 1)));

        given("2016-02-01", new RoleHolderStoodDown("Lead Commissioner", SECOND));
        assertThat(row().scope().roleHolders()).extracting(RoleHolder::post).containsExactly("Contract Manager");
    }

    @Test
    void aContractStarts() {
        registered().given("2015-10-01", new ContractStarted(START));
        assertThat(row().state().status()).isEqualTo(ContractStatus.STARTED);
        assertThat(row().state().startedOn()).isEqualTo(START);
    }

    @Test
    void aRuleOfReferralStandsUntilItIsEnded() {
        ReferralRule rule = new ReferralRule(15, Set.of(), 7);
        registered().given("2016-01-01", new ReferralRuleSet(null, rule));
        assertThat(row().clauses().referralRule()).isEqualTo(rule);
        given("2016-02-01", new ReferralRuleEnded(rule));
        assertThat(row().clauses().referralRule()).isNull();
    }

    @Test
    void everyVersionOfTheWorkingCalendarIsKept() {
        CalendarVersion first =
                new CalendarVersion(1, LocalDate.of(2016, 1, 1), new WorkingCalendar(Nation.NORTHERN_IRELAND));
        CalendarVersion second = new CalendarVersion(2, LocalDate.of(2016, 2, 1), WorkingCalendar.USUAL);
        registered().given("2016-01-01", new WorkingCalendarSet(null, first));
        given("2016-02-01", new WorkingCalendarSet(first, second));
        assertThat(row().clauses().workingCalendars()).containsExactly(first, second);
    }

    @Test
    void nothingHappensToAContractBeforeItIsRegistered() {
        assertThatIllegalStateException().isThrownBy(() -> given("2015-10-01", new ContractStarted(START)));
    }
}
