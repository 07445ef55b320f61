package org.contractgovernance.query.regime;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.regime.RegimeCases.RegimeDifference;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Finds where terms and the definitions of the KPIs that they name say otherwise. */
final class RegimeDifferences {

    private final Map<String, KpiEntry> kpis = new HashMap<>();
    private final LocalDate day;
    private final List<RegimeDifference> found = new ArrayList<>();

    private RegimeDifferences(LocalDate day) {
        this.day = day;
    }

    /**
     * The differences, in the order of the terms.
     *
     * @param day the last day of the first period that the terms are for
     */
    static List<RegimeDifference> of(RegimeTerms terms, LocalDate day, String contract, RegistersAsOf snapshot)
            throws SQLException {
        RegimeDifferences differences = new RegimeDifferences(day);
        for (RegisterQuery.Shown<KpiEntry> each :
                snapshot.list(RegisterName.KPIS, KpiEntry.class).of(contract).all()) {
            differences.kpis.put(each.row().code(), each.row());
        }
        for (int i = 0; i < terms.kpis().size(); i++) {
            differences.compare(terms.kpis().get(i), "/terms/kpis/" + i);
        }
        differences.lookAtMissingReturns(terms);
        return differences.found;
    }

    /** A severity of a missing return counts only where a period is assessed without all of its returns. */
    private void lookAtMissingReturns(RegimeTerms terms) {
        String severity = terms.withoutFigure().notReturned();
        if (severity != null && terms.assessedAfter() == null) {
            found.add(new RegimeDifference(
                    "/terms/withoutFigure/notReturned",
                    null,
                    "a missing return is %s, and every period waits for its returns, because assessedAfter is absent"
                            .formatted(severity)));
        }
    }

    private void compare(KpiSchedule said, String at) {
        KpiEntry kpi = kpis.get(said.kpi());
        if (kpi == null) {
            found.add(new RegimeDifference(at + "/kpi", said.kpi(), "there is no such KPI in the contract"));
            return;
        }
        KpiDefinition defined = kpi.measuring(day).definition();
        compare(said, at + "/measure", said.measure().words(), defined.measure().words());
        compare(
                said,
                at + "/frequency",
                said.frequency().words(),
                defined.frequency().words());
        compare(
                said,
                at + "/decimals",
                decimals(said.decimals()),
                decimals(defined.rounding().decimals()));
    }

    private void compare(KpiSchedule said, String at, String here, String there) {
        if (!here.equals(there)) {
            found.add(new RegimeDifference(
                    at, said.kpi(), "the regime says %s, and the KPI's definition %s".formatted(here, there)));
        }
    }

    private static String decimals(int decimals) {
        return decimals + (decimals == 1 ? " decimal place" : " decimal places");
    }
}
