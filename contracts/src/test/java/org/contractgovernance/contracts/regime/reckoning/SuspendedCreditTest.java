package org.contractgovernance.contracts.regime.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.regime.ARegime.CLAUSE;
import static org.contractgovernance.contracts.regime.ARegime.pounds;
import static org.contractgovernance.contracts.regime.reckoning.Months.KPI;
import static org.contractgovernance.contracts.regime.reckoning.Months.NOTHING;
import static org.contractgovernance.contracts.regime.reckoning.Months.credit;
import static org.contractgovernance.contracts.regime.reckoning.Months.month;
import static org.contractgovernance.contracts.regime.reckoning.Months.outcome;
import static org.contractgovernance.contracts.regime.reckoning.Months.reckoned;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit;
import org.contractgovernance.contracts.regime.credit.SuspendedCredit.WaitingShare;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.junit.jupiter.api.Test;

/** A credit that waits, and is earned back or upheld. */
class SuspendedCreditTest {

    @Test
    void aSuspendedCreditIsEarnedBackOrUpheldByTheNextFigure() {
        RegimeTerms terms = suspending();

        List<PeriodReckoned> recovered = reckoned(terms, "98.5", "99", "98.5");
        List<PeriodReckoned> again = reckoned(terms, "98.5", NOTHING, "96.5");

        assertThat(recovered).extracting(Months::credit).containsExactly("0.00", "0.00", "0.00");
        assertThat(recovered.get(1).earnedBack())
                .containsExactly(new WaitingCredit(KPI, "2026-04", CLAUSE, pounds("3000.00")));
        assertThat(recovered.getLast().waiting()).hasSize(1);
        assertThat(again).extracting(Months::credit).containsExactly("0.00", "0.00", "3000.00");
        assertThat(again.get(1).waiting()).extracting(WaitingCredit::failedIn).containsExactly("2026-04");
        assertThat(again.getLast().upheld())
                .containsExactly(new WaitingCredit(KPI, "2026-04", CLAUSE, pounds("3000.00")));
        assertThat(again.getLast().waiting())
                .extracting(WaitingCredit::failedIn)
                .containsExactly("2026-06");
    }

    @Test
    void oneOfAWeekDecidesWhatTheWeekBeforeLeftWaiting() {
        RegimeTerms terms = suspending();

        PeriodReckoned weeks = Reckoning.of(
                terms,
                List.of(),
                month(YearMonth.of(2026, 4), terms, outcome("98"), outcome("98"), outcome("99"), outcome("98")));

        assertThat(weeks.upheld()).hasSize(1);
        assertThat(weeks.earnedBack()).hasSize(1);
        assertThat(weeks.waiting()).hasSize(1);
        assertThat(credit(weeks)).isEqualTo("3000.00");
    }

    private static RegimeTerms suspending() {
        return ARegime.terms()
                .credits(ARegime.forms()
                        .suspended(new SuspendedCredit(CLAUSE, List.of(new WaitingShare(KPI, new BigDecimal("3")))))
                        .build())
                .build();
    }
}
