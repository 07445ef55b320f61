package org.contractgovernance.command.dispatch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

/** Every command's own fault is told, and an outage at once. */
class RefusalsTest {

    private final Refusals refusals = new Refusals(1_000);

    @Test
    void theFaultsOfAllCommandsAreToldTogether() {
        refusals.add(3, BrokenRule.of(IssueRule.ISSUE_NOT_OPEN));
        refusals.add(7, BrokenRule.of(IssueRule.ISSUE_NOT_OPEN));

        assertThatThrownBy(refusals::raise).isInstanceOf(BrokenRules.class);
    }

    @Test
    void aStoreThatIsAwayIsNotAskedForEachOfAThousandCommands() {
        BrokenRule away = BrokenRule.of(GeneralRule.STORE_UNAVAILABLE);

        assertThatThrownBy(() -> refusals.add(3, away)).isSameAs(away);
    }
}
