package org.contractgovernance.command.delegation;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.delegation.DelegationCommand;
import org.contractgovernance.contracts.delegation.DelegationCommand.SetDelegation;
import org.contractgovernance.contracts.delegation.DelegationEvent.DelegationSet;
import org.contractgovernance.contracts.delegation.DelegationRule;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final DelegationScheme SMALLER = new DelegationScheme(List.of(AnApproval.HEAD_POST), List.of());

    private final Message<?> set = commissioner().on("2016-05-02").did(new DelegationSet(null, AnApproval.SCHEME));

    private Situation given(Message<?>... events) {
        return Situation.of(
                        Delegation.class,
                        DelegationCommand.delegationOf(CONTRACT).toString(),
                        new ReferenceDataInMemory())
                .knownAs(DelegationCommand.REFERENCE)
                .given(events);
    }

    private static SetDelegation set(DelegationScheme scheme) {
        return new SetDelegation(CONTRACT, scheme, "As the council resolved", null, null);
    }

    @Test
    void aSchemeIsSetAndReplaced() {
        given().when(commissioner(), set(AnApproval.SCHEME)).then(new DelegationSet(null, AnApproval.SCHEME));
        given(set).when(commissioner(), set(SMALLER)).then(new DelegationSet(AnApproval.SCHEME, SMALLER));
    }

    @Test
    void aSchemeThatSaysTheSameIsNotSet() {
        given(set)
                .when(commissioner(), set(AnApproval.SCHEME))
                .isRefused(DelegationRule.DELEGATION_UNCHANGED, "/scheme");
    }

    @Test
    void schemesFollowOneAnother() {
        given(set)
                .when(commissioner().on("2016-05-01"), set(SMALLER))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }
}
