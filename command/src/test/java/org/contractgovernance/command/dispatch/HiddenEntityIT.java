package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.contract.ContractCommand.StartContract;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueCommand.RecordProgress;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The provider cannot tell from waiting that the council keeps something to itself. */
@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Timeout(60)
class HiddenEntityIT {

    private static final String CONTRACT = "hidden-contract";
    private static final TestDatabase DATABASE = TestDatabase.create();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.registerWith(registry);
    }

    @Autowired
    private Commands commands;

    private final Caller council = new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);
    private final Caller provider =
            new Caller(PersonId.create(), "provider", Set.of(Role.PROVIDER), Set.of(CONTRACT), false);

    @Test
    void theProviderDoesNotWaitForWhoeverWorksOnWhatItMayNotKnow() throws Exception {
        send(new RegisterContract(CONTRACT, Signed.DETAILS, LocalDate.of(2015, 10, 1), null), council);
        send(new StartContract(CONTRACT, LocalDate.of(2015, 10, 1), null), council);
        String hidden = send(
                        AnIssue.raise()
                                .contract(CONTRACT)
                                .visibility(Visibility.COUNCIL_ONLY)
                                .build(),
                        council)
                .reference();
        try (Connection holder = DATABASE.connect(DATABASE.application());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT pg_advisory_xact_lock(%d)".formatted(0x636f6e7472616374L));
            Future<Accepted> working = threads.submit(() -> send(progress(hidden), council));
            // the council's request holds the issue, and waits for the store
            DATABASE.awaitWaitingForLocks(1);
            Future<Accepted> asking = threads.submit(() -> send(progress(hidden), provider));

            assertThatThrownBy(() -> asking.get(3, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(
                            BrokenRule.class,
                            broken -> assertThat(broken.rule()).isEqualTo(GeneralRule.UNKNOWN_ENTITY));
            assertThat(working).isNotDone();
            holder.rollback();
            assertThat(working.get().version()).isEqualTo(1);
        }
    }

    private static RecordProgress progress(String issue) {
        return AnIssue.recordProgress().contract(CONTRACT).issue(issue).build();
    }

    private Accepted send(Command command, Caller caller) {
        return commands.send(command, caller, Conditions.NONE);
    }
}
