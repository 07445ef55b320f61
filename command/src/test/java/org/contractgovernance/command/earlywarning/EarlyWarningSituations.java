package org.contractgovernance.command.earlywarning;

import static org.contractgovernance.command.entity.Acts.CONTRACT;
import static org.contractgovernance.command.entity.Acts.commissioner;
import static org.contractgovernance.command.entity.Acts.person;

import java.time.LocalDate;
import org.axonframework.messaging.Message;
import org.contractgovernance.command.contract.Signed;
import org.contractgovernance.command.entity.Situation;
import org.contractgovernance.command.reference.ReferenceDataInMemory;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.Assessment;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssessEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.AssignEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CloseEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.CompleteAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.MissAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.PlanAction;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.ReviewEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningCommand.WithdrawEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.ActionPlanned;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningClosed;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent.EarlyWarningWithdrawn;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReferToCorporateRisk;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.term.Withdrawal;

/** An early warning, and what can be asked of it. */
abstract class EarlyWarningSituations {

    static final String ID = "early-warning:01540000-0000-7000-8000-000000000003";
    static final String EW_3 = AnEarlyWarning.REFERENCE;
    static final String EVENT = "01540000-0000-7000-8000-000000000099";
    static final LocalDate DUE = LocalDate.of(2016, 5, 6);
    static final Score HIGH = new Score(3, 4, 12, "high");
    static final Score MEDIUM = new Score(2, 4, 8, "medium");

    final ReferenceDataInMemory referenceData =
            new ReferenceDataInMemory().contract(CONTRACT, new ContractRegistered(CONTRACT, Signed.DETAILS));

    final Message<?> raised =
            commissioner().on("2016-05-01").did(AnEarlyWarning.raised().build());
    final Message<?> hidden = commissioner()
            .on("2016-05-01")
            .did(AnEarlyWarning.raised().visibility(Visibility.COUNCIL_ONLY).build(), Visibility.COUNCIL_ONLY);
    final Message<?> planned = commissioner().on("2016-05-02").did(action(1));
    final Message<?> plannedQuietly = commissioner().on("2016-05-02").did(action(1001), Visibility.COUNCIL_ONLY);
    final Message<?> closed = commissioner().on("2016-05-09").did(new EarlyWarningClosed("it passed"));
    final Message<?> withdrawn =
            commissioner().did(new EarlyWarningWithdrawn(EarlyWarningStatus.OPEN, Withdrawal.RAISED_IN_ERROR, null));

    Situation nothing() {
        return Situation.of(EarlyWarning.class, ID, referenceData);
    }

    Situation given(Message<?>... events) {
        return nothing().knownAs(EW_3).given(events);
    }

    static AssignEarlyWarning assign(int person) {
        return new AssignEarlyWarning(CONTRACT, EW_3, person(person), null, null);
    }

    static AssessEarlyWarning assess(Assessment assessment, Score score, Visibility visibility) {
        return AnEarlyWarning.assess(score)
                .assessment(assessment)
                .visibility(visibility)
                .build();
    }

    static ActionPlanned action(int number) {
        return new ActionPlanned(number, "Recruit", person(7), DUE);
    }

    static PlanAction plan(LocalDate dueOn, Visibility visibility) {
        return AnEarlyWarning.planAction()
                .owner(person(7))
                .dueOn(dueOn)
                .visibility(visibility)
                .build();
    }

    static CompleteAction complete(int number) {
        return AnEarlyWarning.completeAction().action(number).build();
    }

    static MissAction miss(LocalDate nowDueOn) {
        return AnEarlyWarning.missAction().nowDueOn(nowDueOn).build();
    }

    static ReviewEarlyWarning review(LocalDate next) {
        return AnEarlyWarning.review().nextReviewOn(next).build();
    }

    static final ReferToCorporateRisk REFER =
            new ReferToCorporateRisk(CONTRACT, EW_3, "other contracts too", null, null);
    static final CloseEarlyWarning CLOSE = new CloseEarlyWarning(CONTRACT, EW_3, "it passed", null, null);

    static WithdrawEarlyWarning withdraw(Withdrawal because, String duplicateOf) {
        return AnEarlyWarning.withdraw()
                .because(because)
                .duplicateOf(duplicateOf)
                .build();
    }
}
