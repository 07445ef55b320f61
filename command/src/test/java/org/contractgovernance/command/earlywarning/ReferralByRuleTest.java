package org.contractgovernance.command.earlywarning;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Acts;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningAssessed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferralTakenBack;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ReferredToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferByRule;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** An early warning is referred by its contract's rule: from a score on, of some kinds, after some days, and not against a person's word. */
class ReferralByRuleTest extends EarlyWarningSituations {

    private static final ReferByRule BY_RULE = new ReferByRule(CONTRACT, EW_3, "The contract's rule asks for it");
    private static final Score HIGHER = new Score(4, 4, 16, "high");

    private final Message<?> referred = commissioner().on("2016-05-03").did(new ReferredToCorporateRisk(HIGH));
    private final Message<?> takenBack =
            commissioner().on("2016-05-05").did(new ReferralTakenBack(LocalDate.of(2016, 5, 3)));

    private static Acts application(String day) {
        return Acts.as(Role.ADMINISTRATOR, person(9)).on(day);
    }

    private void rule(int score, Set<RiskKind> kinds, int days) {
        referenceData.contract(
                CONTRACT,
                new ContractRegistered(CONTRACT, Signed.DETAILS),
                new ReferralRuleSet(null, new ReferralRule(score, kinds, days)));
    }

    private static Message<?> assessed(String day, Score score) {
        return commissioner().on(day).did(new EarlyWarningAssessed(Assessment.CURRENT, null, score));
    }

    @Test
    void fromTheScoreOnItIsReferred() {
        rule(12, Set.of(), 0);
        given(raised).when(application("2016-05-06"), BY_RULE).then(new ReferredToCorporateRisk(HIGH));
        rule(13, Set.of(), 0);
        given(raised).when(application("2016-05-06"), BY_RULE).isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
    }

    @Test
    void withoutARuleNothingIsReferred() {
        given(raised).when(application("2016-05-06"), BY_RULE).isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
        rule(12, Set.of(), 0);
        referenceData.contract(CONTRACT, new ReferralRuleEnded(new ReferralRule(12, Set.of(), 0)));
        given(raised).when(application("2016-05-06"), BY_RULE).isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
    }

    @Test
    void oneKindOfTheRulesIsEnough() {
        rule(12, Set.of(RiskKind.FINANCIAL, RiskKind.REPUTATIONAL), 0);
        given(raised).when(application("2016-05-06"), BY_RULE).then(new ReferredToCorporateRisk(HIGH));
        rule(12, Set.of(RiskKind.REPUTATIONAL), 0);
        given(raised).when(application("2016-05-06"), BY_RULE).isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
    }

    @Test
    void theDaysAreWithoutABreak() {
        rule(12, Set.of(), 7);
        given(raised).when(application("2016-05-07"), BY_RULE).isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
        given(raised).when(application("2016-05-08"), BY_RULE).then(new ReferredToCorporateRisk(HIGH));
        given(raised, assessed("2016-05-03", HIGHER))
                .when(application("2016-05-08"), BY_RULE)
                .then(new ReferredToCorporateRisk(HIGHER));
        given(raised, assessed("2016-05-03", MEDIUM), assessed("2016-05-04", HIGH))
                .when(application("2016-05-08"), BY_RULE)
                .isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
        given(raised, assessed("2016-05-03", MEDIUM), assessed("2016-05-04", HIGH))
                .when(application("2016-05-11"), BY_RULE)
                .then(new ReferredToCorporateRisk(HIGH));
    }

    @Test
    void whatSomebodyTookBackIsReferredOnlyOnceItIsWorse() {
        rule(12, Set.of(), 0);
        given(raised, referred).when(application("2016-05-06"), BY_RULE).isRefused(EarlyWarningRule.ALREADY_REFERRED);
        given(raised, referred, takenBack)
                .when(application("2016-05-06"), BY_RULE)
                .isRefused(EarlyWarningRule.RULE_DOES_NOT_ASK);
        given(raised, referred, takenBack, assessed("2016-05-06", HIGHER))
                .when(application("2016-05-06"), BY_RULE)
                .then(new ReferredToCorporateRisk(HIGHER));
        given(raised, closed)
                .when(application("2016-05-10"), BY_RULE)
                .isRefused(EarlyWarningRule.EARLY_WARNING_NOT_OPEN);
    }

    @Test
    void aScoreOfTheCouncilsIsReferredForTheCouncilAlone() {
        rule(16, Set.of(), 0);
        given(
                        raised,
                        commissioner()
                                .on("2016-05-03")
                                .did(
                                        new EarlyWarningAssessed(Assessment.CURRENT, null, HIGHER),
                                        Visibility.COUNCIL_ONLY))
                .when(application("2016-05-06"), BY_RULE)
                .then(new ReferredToCorporateRisk(HIGHER))
                .seenBy(Visibility.COUNCIL_ONLY);
    }
}
