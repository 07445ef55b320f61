package org.contractgovernance.contracts.regime.credit;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A credit by one form, before bedding-in and caps.
 *
 * @param form by which form
 * @param clause where the contract says so
 * @param about the KPI or the event that it is for; absent where it is for the points of the whole period
 * @param period key of the KPI's own period; absent where it is not for a KPI
 * @param amount to the penny
 */
public record CreditLine(
        FormOfCredit form,
        String clause,
        @Nullable String about,
        @Nullable String period,
        Money amount) {

    /** The forms of credit. */
    public enum FormOfCredit implements Coded {
        POINTS,
        STEP_TABLE,
        LINEAR,
        AT_RISK,
        RATCHET,
        EVENT,
        SUSPENDED,
        LATE_RETURN
    }

    /** What a form comes to, for the whole period. */
    static CreditLine whole(
            FormOfCredit form, String clause, BigDecimal exact, PennyRounding rounding, Consumer<RegimeStep> told) {
        return new CreditLine(form, clause, null, null, rounded(null, exact, rounding, told));
    }

    /** The amount to the penny, having told how it was rounded. */
    static Money rounded(@Nullable String about, BigDecimal exact, PennyRounding rounding, Consumer<RegimeStep> told) {
        Money amount = rounding.round(exact);
        told.accept(new RegimeStep(
                Doing.PENNY_ROUNDED,
                about,
                rounding.words() + ", once, from the exact amount",
                rounding.clause(),
                RegimeStep.plain(exact),
                RegimeStep.plain(amount)));
        return amount;
    }
}
