package org.contractgovernance.contracts.regime.credit;

import java.util.List;
import java.util.function.Consumer;

/** A form in which a contract takes a credit from its charges. Several may stand in one regime, and their amounts are added up. */
public sealed interface CreditForm
        permits PointsCredit,
                StepTable,
                LinearCredit,
                AtRiskPool,
                PointsRatchet,
                EventCredit,
                SuspendedCredit,
                LateReturns {

    /** Where the contract says so. */
    String clause();

    /**
     * What it comes to for a period, line by line; no lines where it costs nothing.
     *
     * @param told is told each step
     */
    List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told);
}
