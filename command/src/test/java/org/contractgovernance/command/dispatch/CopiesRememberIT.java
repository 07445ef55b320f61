package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.AmendContract;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.RetainService;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two copies of the application, each of which remembers what it has seen: neither decides for good on what is no longer so. */
@Timeout(120)
class CopiesRememberIT {

    private static final LocalDate DAY = LocalDate.of(2015, 10, 1);
    private static final String CONTRACT = "remembered";

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final ConfigurableApplicationContext ONE = copy();
    private static final ConfigurableApplicationContext OTHER = copy();

    private final Commands one = ONE.getBean(Commands.class);
    private final Commands other = OTHER.getBean(Commands.class);
    private final Caller caller = new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    private String contract = "";

    private static ConfigurableApplicationContext copy() {
        return new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .properties(DATABASE.properties().toArray(String[]::new))
                .run();
    }

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
    }

    @BeforeEach
    void aContractIsOnRecord() {
        contract = CONTRACT + "-" + PersonId.create().value().substring(20, 28);
        send(one, new RegisterContract(contract, Signed.DETAILS, DAY, null));
    }

    @Test
    void anEntityThatBothRememberGoesOnFromWhereItIs() {
        String issue = send(one, raise(null)).reference();
        for (long version = 1; version <= 10; version++) {
            Commands commands = version % 2 == 0 ? one : other;
            assertThat(send(commands, note(issue)).version()).isEqualTo(version);
        }
    }

    @Test
    void aVersionThatOnlyTheOtherHasSeenIsTheVersion() {
        String issue = send(one, raise(null)).reference();
        long version = send(other, note(issue)).version();

        Conditions seen = new Conditions(version, null);
        assertThat(one.send(List.of(note(issue)), caller, seen).version()).isEqualTo(version + 1);
        assertThatThrownBy(() -> other.send(List.of(note(issue)), caller, seen))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(GeneralRule.STALE_VERSION));
    }

    @Test
    void whatIsRefusedIsRefusedOnWhatIsRecorded() {
        String issue = send(one, raise(null)).reference();
        send(other, reprioritise(issue, Priority.HIGH));
        // to the one copy, which remembers it as low, this would change nothing
        assertThat(send(one, reprioritise(issue, Priority.LOW)).events()).hasSize(1);
    }

    @Test
    void aServiceThatTheOtherHasJustEnteredIsThere() {
        send(one, raise(null));
        send(other, new RetainService(contract, "SEND", "Special needs", DAY, null));
        assertThat(send(one, raise("SEND")).events()).hasSize(1);
    }

    @Test
    void aMatrixThatTheOtherHasChangedIsTheMatrix() {
        send(one, warning(5));
        RiskMatrix smaller = new RiskMatrix(3, 3, List.of(new RiskMatrix.Band("low", 1)));
        send(other, new AmendContract(contract, Signed.with(smaller), "three steps do", null, null));

        assertThatThrownBy(() -> send(one, warning(5))).isInstanceOf(BrokenRule.class);
        assertThat(send(one, warning(3)).events()).hasSize(1);
    }

    private Command raise(String service) {
        return AnIssue.raise()
                .contract(contract)
                .severity(Severity.SERIOUS)
                .priority(Priority.LOW)
                .service(service)
                .build();
    }

    private Command note(String issue) {
        return AnIssue.recordProgress().contract(contract).issue(issue).build();
    }

    private Command reprioritise(String issue, Priority priority) {
        return AnIssue.reprioritise()
                .contract(contract)
                .issue(issue)
                .severity(Severity.SERIOUS)
                .priority(priority)
                .build();
    }

    private Command warning(int likelihood) {
        return AnEarlyWarning.raise()
                .contract(contract)
                .likelihood(likelihood)
                .impact(3)
                .build();
    }

    private Accepted send(Commands commands, Command command) {
        return commands.send(command, caller, Conditions.NONE);
    }
}
