package org.contractgovernance.contracts.risktool;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What is reported to the corporate risk tool about an early warning: its row in the early warning register, without narratives and without
 * people.
 *
 * @param contract reference of the contract
 * @param reference what people call the early warning: {@code EW-3}
 * @param title the matter, in one line
 * @param kinds which kinds of risk it is, in one order
 * @param status the early warning's status
 * @param visibility who may see it: the council and the provider, or the council only
 * @param score the current score, on the contract's own matrix
 * @param target the score that the actions should reach; absent where none is set
 * @param trend the trend of the current score
 * @param raisedOn the day on which the warning was given
 * @param referredOn the day of the latest referral to corporate risk
 * @param nextReviewOn the day of the next review; absent where none is set
 * @param actionsPlanned how many actions are still planned
 * @param nextActionDueOn the earliest due day of a planned action; absent where no action is planned
 */
public record Risk(
        String contract,
        String reference,
        String title,
        Set<RiskKind> kinds,
        EarlyWarningStatus status,
        Visibility visibility,
        Score score,
        @Nullable Score target,
        Trend trend,
        LocalDate raisedOn,
        LocalDate referredOn,
        @Nullable LocalDate nextReviewOn,
        int actionsPlanned,
        @Nullable LocalDate nextActionDueOn) {

    /** What is reported to the tool about a row of the early warning register; nothing where the early warning was never referred. */
    public static @Nullable Risk of(EarlyWarningEntry row) {
        CorporateRisk corporate = row.referral().corporateRisk();
        return corporate == null
                ? null
                : new Risk(
                        row.contract(),
                        row.reference(),
                        row.matter().title(),
                        row.matter().kinds(),
                        row.status(),
                        row.origin().visibility(),
                        row.scores().current(),
                        row.scores().target(),
                        row.scores().trend(),
                        row.origin().raisedOn(),
                        corporate.referredOn(),
                        row.lastReview().nextReviewOn(),
                        row.plan().actionsPlanned(),
                        row.plan().nextActionDueOn());
    }

    /** Keeps the kinds in one order, so that equal risks have equal texts. */
    public Risk {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
