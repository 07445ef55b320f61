package org.contractgovernance.contracts.earlywarning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the early warning register. Effective means: the day on which the warning was given, assessed, reviewed or acted
 * on, as whoever recorded it said.
 *
 * @param contract reference of the contract
 * @param reference what people call the early warning: {@code EW-3}
 * @param number the number in the reference
 * @param title the matter
 * @param cause what gives rise to the risk
 * @param event what may happen
 * @param consequence what follows if it does
 * @param kinds which kinds of risk it is
 * @param status where it stands
 * @param visibility who may see it
 * @param issue reference of the issue that became it
 * @param raisedBy the person who raised it
 * @param raisedAs the role in which they did
 * @param raisedOn the day on which the warning was given
 * @param couldHaveWarned when each party first could have
 * @param owner who answers for it
 * @param inherent the score as if nothing were done
 * @param current the score as things stand; the inherent one until it is assessed itself
 * @param currentAssessed whether it has been
 * @param target the score that the actions are to reach
 * @param score the current score's number
 * @param band the current score's band
 * @param firstScore the current score's number when the warning was given
 * @param scoreAtLastReview the current score's number when it was last reviewed
 * @param trend where the current score is going; new until the first review
 * @param actions what is to be done about it, in order of number
 * @param actionsPlanned how many are still to be done
 * @param nextActionDueOn the earliest day by which one of those is to be done
 * @param review what the last review found
 * @param reviewedOn the day of the last review
 * @param nextReviewOn the day of the next
 * @param referredOn the day on which it was referred to corporate risk; absent where it is not, or not any more
 * @param corporateRisk how it and the corporate risk tool stand to each other; absent until it is referred for the first time
 * @param outcome what came of it
 * @param closedOn the day on which it was over
 * @param withdrawnBecause why it does not count
 * @param duplicateOf reference of the early warning that says the same
 */
public record EarlyWarningEntry(
        String contract,
        String reference,
        long number,
        String title,
        String cause,
        String event,
        String consequence,
        Set<RiskKind> kinds,
        EarlyWarningStatus status,
        Visibility visibility,
        @Nullable String issue,
        PersonId raisedBy,
        Role raisedAs,
        LocalDate raisedOn,
        @Nullable CouldHaveWarned couldHaveWarned,
        @Nullable PersonId owner,
        Score inherent,
        Score current,
        boolean currentAssessed,
        @Nullable Score target,
        int score,
        String band,
        int firstScore,
        @Nullable Integer scoreAtLastReview,
        Trend trend,
        List<Action> actions,
        int actionsPlanned,
        @Nullable LocalDate nextActionDueOn,
        @Nullable String review,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate referredOn,
        @Nullable CorporateRisk corporateRisk,
        @Nullable String outcome,
        @Nullable LocalDate closedOn,
        @Nullable Withdrawal withdrawnBecause,
        @Nullable String duplicateOf) {

    /** Kinds in one order, so that one row is one text. */
    public EarlyWarningEntry {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
