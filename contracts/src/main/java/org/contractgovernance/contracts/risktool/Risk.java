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
 * What the corporate risk tool is told of an early warning: what the early warning register shows of it, without its narratives and without
 * people.
 *
 * @param contract reference of the contract
 * @param reference what people call the early warning: {@code EW-3}
 * @param title the matter, in one line
 * @param kinds which kinds of risk it is, in one order
 * @param status where the early warning stands
 * @param visibility who may see it: shared with the provider, or the council's alone
 * @param score the current score, on the contract's own matrix
 * @param target the score that the actions are to reach; absent where none is set
 * @param trend where the current score is going
 * @param raisedOn the day on which the warning was given
 * @param referredOn the day on which it was referred to corporate risk, the last time that it was
 * @param nextReviewOn the day of the next review; absent where none is set
 * @param actionsPlanned how many actions are still to be done
 * @param nextActionDueOn the earliest day by which one of those is to be done; absent where there is none
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

    /** What the tool is told of a row of the early warning register; nothing of one that was never referred. */
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

    /** Kinds in one order, so that one risk is one text. */
    public Risk {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
