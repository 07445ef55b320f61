package org.contractgovernance.command.contract;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.STEP_IN;
import static org.contractgovernance.contracts.rectification.ARectificationPlan.terms;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.contract.ContractCommand.SetRectificationTerms;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence;
import org.contractgovernance.contracts.rectification.terms.CouncilSilence.SilenceMeans;
import org.contractgovernance.contracts.rectification.terms.PlanTerms;
import org.contractgovernance.contracts.rectification.terms.PlanTermsRule;
import org.contractgovernance.contracts.rectification.terms.PlanTermsVersion;
import org.contractgovernance.contracts.rectification.terms.TimeByContract;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** What a contract says of rectification plans, in versions. */
class RectificationTermsTest extends ContractSituations {

    private static final PlanTerms TERMS = terms().build();
    private static final PlanTerms OTHERS = terms().providerSilent(null).build();
    private static final PlanTermsVersion FIRST = new PlanTermsVersion(1, LocalDate.of(2016, 5, 3), TERMS);

    private final Message<?> first = commissioner().on("2016-05-03").did(new RectificationTermsSet(null, FIRST));

    private static SetRectificationTerms set(PlanTerms terms) {
        return new SetRectificationTerms(CONTRACT, terms, "as signed", null, null);
    }

    @Test
    void eachVersionHasTheNextNumberAndItsFirstDay() {
        given(registered)
                .when(commissioner().on("2016-05-03"), set(TERMS))
                .then(new RectificationTermsSet(null, FIRST))
                .seenBy(Visibility.SHARED);
        given(registered, first)
                .when(commissioner().on("2016-05-04"), set(OTHERS))
                .then(new RectificationTermsSet(FIRST, new PlanTermsVersion(2, LocalDate.of(2016, 5, 4), OTHERS)));
    }

    @Test
    void termsChangeSomethingAndNotBeforeThoseInForce() {
        given(registered, first)
                .when(commissioner(), set(TERMS))
                .isRefused(PlanTermsRule.PLAN_TERMS_UNCHANGED, "/terms");
        given(registered, first)
                .when(commissioner().on("2016-05-02"), set(OTHERS))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void termsThatContradictThemselvesAreRefused() {
        TimeByContract hours = new TimeByContract("30.4", 40, TimeAllowed.Unit.WORKING_HOURS);
        given(registered)
                .when(commissioner(), set(terms().decide(hours).build()))
                .isRefused(PlanTermsRule.PLAN_TIME_IN_HOURS, "/terms/decide/unit");
        given(registered)
                .when(
                        commissioner(),
                        set(terms().councilSilent(new CouncilSilence("30.5", SilenceMeans.ESCALATES, null))
                                .build()))
                .isRefused(PlanTermsRule.SILENCE_ESCALATES_TO_NOBODY, "/terms/councilSilent/escalatesTo");
        given(registered)
                .when(
                        commissioner(),
                        set(terms().councilSilent(new CouncilSilence("30.5", SilenceMeans.DEEMED_REFUSED, "director"))
                                .build()))
                .isRefused(PlanTermsRule.SILENCE_ESCALATES_TO_NOBODY, "/terms/councilSilent/escalatesTo");
        given(registered)
                .when(
                        commissioner(),
                        set(terms().consequences(List.of(STEP_IN, STEP_IN)).build()))
                .isRefused(PlanTermsRule.CONSEQUENCE_NAMED_TWICE, "/terms/consequences/1/code");
    }
}
