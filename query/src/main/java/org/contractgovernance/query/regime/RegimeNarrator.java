package org.contractgovernance.query.regime;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.regime.RegimeEvent;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeEnded;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;
import org.contractgovernance.contracts.regime.terms.KpiSchedule;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.query.feature.Narrative;
import org.contractgovernance.query.feature.TermsInWords;
import org.jspecify.annotations.Nullable;

/** The events of a performance regime in plain English. */
final class RegimeNarrator {

    private static final String KPIS = "kpis";

    private RegimeNarrator() {}

    static Narrative tell(RegimeEvent event) {
        return switch (event) {
            case RegimeSet e ->
                changes(
                                new Narrative("The performance regime was set for periods from %s: %s"
                                        .formatted(e.appliesFrom(), kpis(e.terms()))),
                                null,
                                e.terms())
                        .change("approval", null, e.approval());
            case RegimeAmended e ->
                changes(
                                new Narrative("The performance regime was amended for periods from %s: %s"
                                        .formatted(e.appliesFrom(), kpis(e.after()))),
                                e.before(),
                                e.after())
                        .change("approval", null, e.approval());
            case RegimeEnded e ->
                new Narrative("The performance regime was ended: no period from %s on is assessed".formatted(e.from()))
                        .change("assessed", "from %s on".formatted(e.from()), "no more");
        };
    }

    private static String kpis(RegimeTerms terms) {
        return terms.kpis().stream().map(KpiSchedule::kpi).collect(Collectors.joining(", "));
    }

    /** Part by part; the KPIs each for itself, as there may be many. */
    private static Narrative changes(Narrative told, @Nullable RegimeTerms before, RegimeTerms after) {
        for (RecordComponent each : RegimeTerms.class.getRecordComponents()) {
            if (each.getName().equals(KPIS)) {
                Set<String> codes = new LinkedHashSet<>();
                if (before != null) {
                    before.kpis().forEach(kpi -> codes.add(kpi.kpi()));
                }
                after.kpis().forEach(kpi -> codes.add(kpi.kpi()));
                codes.forEach(code -> told.change("KPI " + code, schedule(before, code), schedule(after, code)));
            } else {
                told.change(
                        TermsInWords.name(each),
                        before == null ? null : TermsInWords.of(TermsInWords.value(before, each)),
                        TermsInWords.of(TermsInWords.value(after, each)));
            }
        }
        return told;
    }

    private static @Nullable String schedule(@Nullable RegimeTerms terms, String code) {
        return terms == null ? null : terms.kpi(code).map(TermsInWords::of).orElse(null);
    }
}
