package org.contractgovernance.query.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.share.AStatement;
import org.contractgovernance.contracts.share.ShareEvent.StatementEvent;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The row of a year's statement. */
class StatementFoldTest {

    private @Nullable StatementEntry row;

    private void happens(StatementEvent event, String day) {
        row = StatementFold.evolve(row, event, Envelopes.of(event, "gain-share:c", "gain-share", day));
    }

    @Test
    void aStatementStandsOnlyWhenBothPartiesHaveCertifiedIt() {
        List<StatementStatus> statuses = new ArrayList<>();
        for (StatementEvent each : AStatement.steps()) {
            happens(each, "2016-05-0" + (statuses.size() + 1));
            statuses.add(row.progress().status());
            if (each.equals(AStatement.SIGNED)) {
                assertThat(row.progress().signedBy()).isEqualTo(ContractParty.PROVIDER);
                assertThat(row.progress().certifiedToProvider()).isNull();
            }
        }

        assertThat(statuses)
                .containsExactly(
                        StatementStatus.DRAFT,
                        StatementStatus.DISPUTED,
                        StatementStatus.DRAFT,
                        StatementStatus.AGREED,
                        StatementStatus.AGREED,
                        StatementStatus.CERTIFIED,
                        StatementStatus.DISPUTED);
        // what was certified stands until another is
        assertThat(row.progress().certifiedToProvider()).isEqualByComparingTo(AStatement.CERTIFIED.toProvider());
        assertThat(row.progress().certifiedOn()).isEqualTo(LocalDate.of(2016, 5, 6));
        happens(AStatement.DRAFTED, "2016-05-08");
        assertThat(row.progress().certifiedToProvider()).isEqualByComparingTo(AStatement.CERTIFIED.toProvider());
    }

    @Test
    void nothingHappensToAStatementThatWasNotDrafted() {
        assertThatIllegalStateException().isThrownBy(() -> happens(AStatement.AGREED, "2016-05-01"));
    }
}
