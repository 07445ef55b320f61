package org.contractgovernance.command.earlywarning;

import static org.contractgovernance.command.entity.Acts.TODAY;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;
import static org.contractgovernance.command.entity.Acts.provider;

import org.axonframework.messaging.Message;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionCompleted;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionMissed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionPlanned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.Visibility;
import org.junit.jupiter.api.Test;

/** What is done about an early warning. */
class ActionTest extends EarlyWarningSituations {

    @Test
    void actionsAreNumberedFromOne() {
        given(raised).when(provider(), plan(TODAY, null)).then(new ActionPlanned(1, "Recruit", person(7), TODAY));
        given(raised, planned)
                .when(provider(), plan(TODAY, null))
                .then(new ActionPlanned(2, "Recruit", person(7), TODAY));
    }

    @Test
    void theCouncilsOwnActionsLeaveNoHoleInTheNumbers() {
        given(raised, planned)
                .when(commissioner(), plan(TODAY, Visibility.COUNCIL_ONLY))
                .then(new ActionPlanned(1001, "Recruit", person(7), TODAY))
                .seenBy(Visibility.COUNCIL_ONLY);
        given(raised, planned, plannedQuietly)
                .when(provider(), plan(TODAY, null))
                .then(new ActionPlanned(2, "Recruit", person(7), TODAY));
        given(hidden)
                .when(commissioner(), plan(TODAY, null))
                .then(new ActionPlanned(1, "Recruit", person(7), TODAY))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void anActionIsDueNoEarlierThanItIsPlanned() {
        given(raised)
                .when(commissioner(), plan(TODAY.minusDays(1), null))
                .isRefused(EarlyWarningRule.ACTION_DUE_IN_THE_PAST, "/dueOn");
    }

    @Test
    void anActionIsCompleted() {
        given(raised, planned)
                .when(provider(), complete(1))
                .then(new ActionCompleted(1, "three came"))
                .followsFrom(1);
    }

    @Test
    void anActionIsNotCompletedBeforeItWasPlanned() {
        given(raised, planned)
                .when(provider().on("2016-05-01"), complete(1))
                .isRefused(GeneralRule.EFFECTIVE_TOO_EARLY, "/effectiveOn");
    }

    @Test
    void onlyAnActionThatIsThereIsCompleted() {
        given(raised, planned).when(provider(), complete(2)).isRefused(EarlyWarningRule.UNKNOWN_ACTION);
        given(raised, plannedQuietly).when(provider(), complete(1001)).isRefused(EarlyWarningRule.UNKNOWN_ACTION);
        given(raised, plannedQuietly)
                .when(commissioner(), complete(1001))
                .then(new ActionCompleted(1001, "three came"))
                .seenBy(Visibility.COUNCIL_ONLY);
    }

    @Test
    void anActionIsCompletedOrMissedOnce() {
        Message<?> done = provider().did(new ActionCompleted(1, null));
        Message<?> givenUp = commissioner().did(new ActionMissed(1, DUE, null));
        given(raised, planned, done).when(provider(), complete(1)).isRefused(EarlyWarningRule.ACTION_NOT_PLANNED);
        given(raised, planned, done).when(commissioner(), miss(null)).isRefused(EarlyWarningRule.ACTION_NOT_PLANNED);
        given(raised, planned, givenUp).when(provider(), complete(1)).isRefused(EarlyWarningRule.ACTION_NOT_PLANNED);
    }

    @Test
    void anActionIsMissed() {
        given(raised, planned)
                .when(commissioner(), miss(null))
                .then(new ActionMissed(1, DUE, null))
                .followsFrom(1);
    }

    @Test
    void aMissedActionMayHaveANewDay() {
        Message<?> missed = commissioner().on("2016-05-07").did(new ActionMissed(1, DUE, TODAY));
        given(raised, planned).when(commissioner(), miss(TODAY)).then(new ActionMissed(1, DUE, TODAY));
        given(raised, planned, missed).when(provider(), complete(1)).then(new ActionCompleted(1, "three came"));
        given(raised, planned, missed).when(commissioner(), miss(null)).isRefused(EarlyWarningRule.ACTION_NOT_YET_DUE);
    }

    @Test
    void anActionIsMissedOnceItsDayHasPassed() {
        given(raised, planned).when(commissioner().on(DUE), miss(null)).isRefused(EarlyWarningRule.ACTION_NOT_YET_DUE);
    }

    @Test
    void aMissedActionsNewDayIsAfterTheOneThatWasMissed() {
        given(raised, planned)
                .when(commissioner(), miss(DUE))
                .isRefused(EarlyWarningRule.ACTION_DUE_AGAIN_TOO_EARLY, "/nowDueOn");
    }
}
