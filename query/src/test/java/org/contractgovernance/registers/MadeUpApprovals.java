package org.contractgovernance.registers;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.approval.ApprovalEvent;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalLapsed;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalRefused;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalSigned;
import org.contractgovernance.contracts.approval.ApprovalEvent.ApprovalWithdrawn;
import org.contractgovernance.contracts.approval.ApprovalStatus;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationScheme;

/** A made-up scheme of delegation with approvals that end in each way. */
final class MadeUpApprovals {

    private MadeUpApprovals() {}

    static Happenings in(Happenings happenings, int approvals) {
        String scheme = DelegationCommand.delegationOf(Happenings.CONTRACT).toString();
        happenings.given(
                scheme,
                DelegationCommand.REFERENCE,
                new DelegationSet(null, new DelegationScheme(List.of(AnApproval.HEAD_POST), List.of())),
                false);
        happenings.given(
                scheme,
                DelegationCommand.REFERENCE,
                new DelegationSet(new DelegationScheme(List.of(AnApproval.HEAD_POST), List.of()), AnApproval.SCHEME),
                false);
        for (int i = 1; i <= approvals; i++) {
            String reference = "AP-" + i;
            String entity = "approval:" + Happenings.CONTRACT + "/" + reference;
            happenings.given(
                    entity,
                    reference,
                    AnApproval.requested().reference(reference).build(),
                    false);
            happenings.given(
                    entity,
                    reference,
                    new ApprovalSigned("1", AnApproval.authority(AnApproval.MANAGER_POST), ApprovalStatus.OPEN),
                    false);
            happenings.given(entity, reference, ending(i), false);
        }
        return happenings;
    }

    private static ApprovalEvent ending(int number) {
        return switch (number % 4) {
            case 0 -> new ApprovalRefused(AnApproval.HEAD_SIGNS);
            case 1 -> new ApprovalSigned("1", AnApproval.authority(AnApproval.HEAD_POST), ApprovalStatus.APPROVED);
            case 2 -> new ApprovalWithdrawn(ApprovalStatus.OPEN);
            default -> new ApprovalLapsed(LocalDate.of(2016, 5, 31));
        };
    }
}
