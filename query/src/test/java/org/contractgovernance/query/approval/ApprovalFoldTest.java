package org.contractgovernance.query.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEntry;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.registers.Envelopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalFoldTest {

    private @Nullable ApprovalEntry row;

    private void given(String on, ApprovalEvent event) {
        row = ApprovalFold.evolve(row, event, Envelopes.of(event, "approval:1", AnApproval.REFERENCE, on));
    }

    @Test
    void eachPostShowsItsSignatureWithTheAuthority() {
        given("2016-05-02", AnApproval.requested().build());
        given(
                "2016-05-03",
                new ApprovalSigned("1", AnApproval.authority(AnApproval.MANAGER_POST), ApprovalStatus.OPEN));

        assertThat(row.status()).isEqualTo(ApprovalStatus.OPEN);
        assertThat(row.asked().subject()).isEqualTo("Business case 3");
        assertThat(row.signatures().getFirst().signedOn()).hasToString("2016-05-03");
        assertThat(row.signatures().getFirst().limit()).hasToString("50000.00");
        assertThat(row.signatures().getLast().signedBy()).isNull();
    }

    @Test
    void anApprovalEndsByARefusalOrALapse() {
        given("2016-05-02", AnApproval.requested().build());
        given("2016-05-03", new ApprovalRefused(AnApproval.HEAD_SIGNS));
        assertThat(row.status()).isEqualTo(ApprovalStatus.REFUSED);
        assertThat(row.outcome().refusedFor()).isEqualTo("Head of Commissioning of the council");

        row = null;
        given("2016-05-02", AnApproval.requested().build());
        given("2016-06-01", new ApprovalLapsed(LocalDate.of(2016, 5, 31)));
        assertThat(row.status()).isEqualTo(ApprovalStatus.LAPSED);
        assertThat(row.outcome().endedOn()).hasToString("2016-06-01");
    }

    @Test
    void approvalIsAskedForBeforeItIsSigned() {
        assertThatIllegalStateException()
                .isThrownBy(() -> given("2016-05-03", new ApprovalRefused(AnApproval.HEAD_SIGNS)));
    }
}
