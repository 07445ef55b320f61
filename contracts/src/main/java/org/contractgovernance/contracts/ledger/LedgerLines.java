package org.contractgovernance.contracts.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.assessment.AssessmentEvent;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.AssessmentEvent.DeductionDecided;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderDidNotRespond;
import org.contractgovernance.contracts.assessment.AssessmentEvent.ProviderResponded;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimAccepted;
import org.contractgovernance.contracts.results.ResultsEvent.ClaimRepriced;
import org.contractgovernance.contracts.results.ResultsEvent.ResultsClawedBack;
import org.contractgovernance.contracts.results.claim.ClaimPriced;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.jspecify.annotations.Nullable;

/**
 * What each event adds to the payment ledger. The lines follow from the event alone, so that they can be added up as they were known at any
 * moment. A line of nothing is no line.
 */
public final class LedgerLines {

    private final List<LedgerAmount> lines = new ArrayList<>();

    private LedgerLines() {}

    /** The lines of an event, in order; none of most events. */
    public static List<LedgerAmount> of(Event event) {
        LedgerLines made = new LedgerLines();
        switch (event) {
            case AssessmentEvent e -> made.assessed(e);
            case ResultsEvent e -> made.result(e);
            case ShareCertified e -> made.add(LedgerKind.SHARE, null, e.difference(), null, null);
            case ShareEvent e -> {}
            default -> {}
        }
        return List.copyOf(made.lines);
    }

    private void assessed(AssessmentEvent event) {
        switch (event) {
            case AssessmentProposed e -> {
                BigDecimal written = e.assessed().written().pounds();
                add(LedgerKind.CHARGE, null, written, null, null);
                add(
                        LedgerKind.INDEXATION,
                        null,
                        e.assessed().reckoned().charges().pounds().subtract(written),
                        null,
                        clauseOfIndexation(e));
            }
            case AssessmentRestated e ->
                add(
                        LedgerKind.ADJUSTMENT,
                        LedgerKind.CHARGE,
                        e.after()
                                .charges()
                                .pounds()
                                .subtract(e.before().charges().pounds()),
                        null,
                        null);
            case AssessmentWithdrawn e ->
                add(
                        LedgerKind.ADJUSTMENT,
                        LedgerKind.CHARGE,
                        e.before().charges().pounds().negate(),
                        null,
                        null);
            case DeductionDecided e -> {
                boolean first = e.standingBefore().pounds().signum() == 0;
                add(
                        first ? LedgerKind.CREDIT : LedgerKind.ADJUSTMENT,
                        first ? null : LedgerKind.CREDIT,
                        e.standingBefore().pounds().subtract(e.standing().pounds()),
                        e.deduction(),
                        null);
            }
            case ProviderResponded e -> {}
            case ProviderDidNotRespond e -> {}
        }
    }

    private static @Nullable String clauseOfIndexation(AssessmentProposed event) {
        return event.assessed().reckoned().steps().stream()
                .filter(each -> each.doing() == RegimeStep.Doing.INDEXED)
                .map(RegimeStep::clause)
                .findFirst()
                .orElse(null);
    }

    private void result(ResultsEvent event) {
        if (event instanceof ClaimAccepted e) {
            ClaimPriced priced = e.priced();
            add(
                    paidAs(priced.paidBy()),
                    null,
                    owed(priced.paidBy(), priced.amount().pounds()),
                    null,
                    null);
        } else if (event instanceof ClaimRepriced e) {
            ContractParty paidBy = e.priced().paidBy();
            add(LedgerKind.ADJUSTMENT, paidAs(paidBy), owed(paidBy, e.difference()), null, null);
        } else if (event instanceof ResultsClawedBack e) {
            ContractParty paidBy = e.paidBy() == null ? ContractParty.COUNCIL : e.paidBy();
            add(LedgerKind.CLAWBACK, null, owed(paidBy, e.amount().pounds()).negate(), null, null);
        }
    }

    private static LedgerKind paidAs(ContractParty paidBy) {
        return paidBy == ContractParty.COUNCIL ? LedgerKind.RESULT : LedgerKind.PENALTY;
    }

    private static BigDecimal owed(ContractParty by, BigDecimal pounds) {
        return by == ContractParty.COUNCIL ? pounds : pounds.negate();
    }

    private void add(
            LedgerKind kind,
            @Nullable LedgerKind adjusts,
            BigDecimal amount,
            @Nullable Integer deduction,
            @Nullable String clause) {
        if (amount.signum() != 0) {
            lines.add(new LedgerAmount(lines.size() + 1, kind, adjusts, amount.setScale(2), deduction, clause));
        }
    }
}
