package org.contractgovernance.contracts.regime.reckoning;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.regime.ARegime;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;

/** Months in a row of the KPI SL-1, for tests. */
final class Months {

    static final String KPI = "SL-1";

    /** Where nothing is returned. */
    static final String MISSING = "missing";

    /** Where there is nothing to measure. */
    static final String NOTHING = "nothing";

    private Months() {}

    /** What a regime does to such figures from April 2026 on. */
    static List<PeriodReckoned> reckoned(RegimeTerms terms, String... figures) {
        List<PeriodFacts> facts = new ArrayList<>();
        for (String each : figures) {
            facts.add(month(YearMonth.of(2026, 4).plusMonths(facts.size()), terms, outcome(each)));
        }
        return Reckoning.inOrder(terms, facts);
    }

    /** The last of them. */
    static PeriodReckoned last(RegimeTerms terms, String... figures) {
        return reckoned(terms, figures).getLast();
    }

    static KpiOutcome outcome(String figure) {
        return switch (figure) {
            case MISSING -> KpiOutcome.notReturned(KPI, "");
            case NOTHING -> KpiOutcome.nothingToMeasure(KPI, "");
            default -> KpiOutcome.measured(KPI, "", new BigDecimal(figure));
        };
    }

    static PeriodFacts month(YearMonth month, RegimeTerms terms, KpiOutcome... outcomes) {
        return new PeriodFacts(
                month.toString(),
                month.atDay(1),
                month.atEndOfMonth(),
                terms.charges().perPeriod(),
                List.of(outcomes).stream()
                        .map(each -> each.in(month.toString()))
                        .toList(),
                List.of());
    }

    static PeriodFacts with(PeriodFacts facts, CountedEvent... events) {
        return new PeriodFacts(
                facts.period(), facts.from(), facts.to(), facts.charges(), facts.kpis(), List.of(events));
    }

    static String credit(PeriodReckoned period) {
        return period.credit().pounds().toPlainString();
    }

    static BigDecimal pounds(String pounds) {
        return ARegime.pounds(pounds).pounds();
    }
}
