package org.contractgovernance.command.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.command.CommandSide;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractCommand.RegisterContract;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CloseEarlyWarning;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueCommand.EscalateToEarlyWarning;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Existing;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** That an issue and the early warning that it becomes are recorded as one, in the real event store. */
@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EscalationIT {

    private static final String CONTRACT = "escalation-contract";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.create().registerWith(registry);
    }

    @Autowired
    private Commands commands;

    @Autowired
    private ReferenceData referenceData;

    @Autowired
    private JdbcClient database;

    private final Caller commissioner =
            new Caller(PersonId.create(), "council", Set.of(Role.COMMISSIONER), Set.of(), true);

    private record Row(String id, String entity, String causation) {}

    @Test
    void anIssueAndItsEarlyWarningAreRecordedAsOne() {
        send(new RegisterContract(CONTRACT, Signed.DETAILS, LocalDate.of(2015, 10, 1), null));
        Accepted raised = send(AnIssue.raise().contract(CONTRACT).build());

        Accepted escalated = send(escalate(raised.reference()));

        assertThat(raised.reference()).isEqualTo("I-1");
        assertThat(escalated.reference()).isEqualTo("I-1");
        assertThat(escalated.events())
                .extracting(Accepted.Happened::event)
                .containsExactly("IssueEscalated", "EarlyWarningRaised");
        List<Row> rows = database.sql("""
                        SELECT event_id, aggregate_id, coalesce(metadata->>'causation', '')
                          FROM event_store.event WHERE position > :position ORDER BY position
                        """)
                .param("position", raised.position())
                .query((row, number) -> new Row(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().entity()).isEqualTo(raised.entity());
        assertThat(rows.getLast().entity()).isEqualTo(raised.entity().replace("issue:", "early-warning:"));
        assertThat(rows.getLast().causation()).isEqualTo(rows.getFirst().id());

        assertThatThrownBy(() -> send(escalate("I-1")))
                .isInstanceOfSatisfying(
                        BrokenRule.class,
                        broken -> assertThat(broken)
                                .returns(IssueRule.ISSUE_ALREADY_ESCALATED, BrokenRule::rule)
                                .returns(new Existing(EntityKind.EARLY_WARNING, "EW-1", null), BrokenRule::existing));
        assertThat(referenceData.hasAny(CONTRACT, EntityKind.EARLY_WARNING)).isTrue();
        assertThat(referenceData.hasAny(CONTRACT, EntityKind.KPI)).isFalse();
        assertThat(send(new CloseEarlyWarning(CONTRACT, "EW-1", "It passed", null, null))
                        .version())
                .isEqualTo(1);
    }

    private static EscalateToEarlyWarning escalate(String issue) {
        return AnIssue.escalate().contract(CONTRACT).issue(issue).build();
    }

    private Accepted send(Command command) {
        return commands.send(command, commissioner, Conditions.NONE);
    }
}
