package org.contractgovernance.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contractgovernance.command.entity.Acts.CONTRACT;

import java.time.LocalDate;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.store.StoredJson;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;

/** From when on the provider acts. */
class ContractFactsTest {

    private static final LocalDate START = LocalDate.of(2015, 10, 1);

    private final ContractFacts registered =
            ContractFacts.after(null, new ContractRegistered(CONTRACT, Signed.DETAILS));
    private final ContractFacts started = ContractFacts.after(registered, new ContractStarted(START));

    @Test
    void theProviderActsOnceTheContractHasStarted() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> registered.requireStartedFor(true, START))
                .returns(ContractRule.CONTRACT_NOT_STARTED, BrokenRule::rule)
                .returns(null, BrokenRule::pointer);
        assertThatCode(() -> started.requireStartedFor(true, START)).doesNotThrowAnyException();
    }

    @Test
    void nothingThatTheProviderDoesIsEffectiveBeforeTheContractStarted() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> started.requireStartedFor(true, START.minusDays(1)))
                .returns(ContractRule.CONTRACT_NOT_STARTED, BrokenRule::rule)
                .returns("/effectiveOn", BrokenRule::pointer);
    }

    @Test
    void theCouncilActsOnAnyDay() {
        assertThatCode(() -> registered.requireStartedFor(false, START)).doesNotThrowAnyException();
        assertThatCode(() -> started.requireStartedFor(false, START.minusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void factsAreKeptWithoutTheGroupsThatTheyAreReadIn() {
        String stored = StoredJson.write(started);

        assertThat(stored)
                .contains("\"startsOn\":\"2015-10-01\"", "\"startedOn\":\"2015-10-01\"", "\"planTerms\":[]")
                .doesNotContain("signed", "clauses");
        assertThat(StoredJson.read(ContractFacts.class, stored)).isEqualTo(started);
    }

    @Test
    void factsFromBeforeContractsHadSuchClausesHaveNone() {
        String stored = StoredJson.write(started).replaceAll(",\"calendars\".*}", "}");

        assertThat(stored).doesNotContain("calendars", "planTerms", "failurePolicies");
        assertThat(StoredJson.read(ContractFacts.class, stored)).isEqualTo(started);
    }
}
