package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.contract.ContractCommand.EndReferralRule;
import org.contractgovernance.contracts.contract.ContractCommand.SetReferralRule;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** A contract says which of its early warnings are referred to corporate risk without anybody's asking. */
class ReferralRuleTest extends ContractSituations {

    private static final ReferralRule FIRST = new ReferralRule(15, Set.of(), 0);
    private static final ReferralRule SECOND = new ReferralRule(12, Set.of(RiskKind.FINANCIAL), 14);
    private static final EndReferralRule END = new EndReferralRule(CONTRACT, "the board will decide", null, null);

    private final Message<?> ruled =
            commissioner().on("2016-05-03").did(new ReferralRuleSet(null, FIRST), Visibility.COUNCIL_ONLY);
    private final Message<?> ended =
            commissioner().on("2016-05-04").did(new ReferralRuleEnded(FIRST), Visibility.COUNCIL_ONLY);

    private static SetReferralRule set(ReferralRule rule) {
        return new SetReferralRule(CONTRACT, rule, "the board's appetite", null, null);
    }

    @Test
    void aRuleIsSetAndChangedForTheCouncilAlone() {
        given(registered)
                .when(commissioner(), set(FIRST))
                .then(new ReferralRuleSet(null, FIRST))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(registered, ruled).when(commissioner(), set(SECOND)).then(new ReferralRuleSet(FIRST, SECOND));
        given(registered, ruled)
                .when(commissioner(), set(FIRST))
                .isRefused(ContractRule.REFERRAL_RULE_UNCHANGED, "/rule");
        given(registered, ruled)
                .when(commissioner().on("2016-05-02"), set(SECOND))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void aRuleIsEndedOnce() {
        given(registered, ruled)
                .when(commissioner(), END)
                .then(new ReferralRuleEnded(FIRST))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(registered).when(commissioner(), END).isRefused(ContractRule.NO_REFERRAL_RULE);
        given(registered, ruled, ended).when(commissioner(), END).isRefused(ContractRule.NO_REFERRAL_RULE);
        given(registered, ruled, ended).when(commissioner(), set(FIRST)).then(new ReferralRuleSet(null, FIRST));
    }

    @Test
    void aRuleIsWithinTheMatrixWhicheverOfTheTwoChanges() {
        given(registered)
                .when(commissioner(), set(new ReferralRule(26, Set.of(), 0)))
                .isRefused(ContractRule.REFERRAL_RULE_OFF_THE_MATRIX, "/rule/score");
        RiskMatrix small = new RiskMatrix(3, 3, List.of(new RiskMatrix.Band("any", 1)));
        given(registered, ruled)
                .when(commissioner(), amend(Signed.with(small)))
                .isRefused(ContractRule.REFERRAL_RULE_OFF_THE_MATRIX, "/details/riskMatrix");
    }
}
