package org.contractgovernance.contracts.kpi;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;
import static org.contractgovernance.contracts.access.Role.RISK_TOOL;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.kpi.rating.Rating;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** Questions to the KPI scorecard. */
public sealed interface KpiQuery<A> extends Query<A> {

    /**
     * The KPIs of a contract.
     *
     * @param contract reference of the contract
     * @param frequency only these frequencies; all where none is named
     * @param service only this service's
     * @param published true: only published ones; false: only the others
     * @param text only KPIs whose code or name contains this text, whatever its capitals, accents and Unicode form
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record Kpis(
            String contract,
            Set<Frequency> frequency,
            @Nullable String service,
            @Nullable Boolean published,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements KpiQuery<Page<KpiLine>> {}

    /**
     * One KPI.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OneKpi(String contract, String code, Moment moment) implements KpiQuery<Single<KpiLine>> {}

    /**
     * The scorecard: each KPI in each period that had begun by the day asked about.
     *
     * @param contract reference of the contract
     * @param code only this KPI
     * @param service only this service's
     * @param frequency only these frequencies; all where none is named
     * @param status only these statuses; all where none is named; {@code withdrawn} matches nothing, because a period whose return was
     *     withdrawn counts as not returned
     * @param rating only these ratings; where none is named, all lines, with and without a rating
     * @param overdue true: only late ones; false: only the others
     * @param published true: only published ones; false: only the others
     * @param from only periods that end on this day or later
     * @param to only periods that begin on this day or earlier
     * @param text only lines whose code, name or narrative contains this text, whatever its capitals, accents and Unicode form
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record Scorecard(
            String contract,
            @Nullable String code,
            @Nullable String service,
            Set<Frequency> frequency,
            Set<ReturnStatus> status,
            Set<Rating> rating,
            @Nullable Boolean overdue,
            @Nullable Boolean published,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements KpiQuery<Page<ScorecardLine>> {}

    /**
     * One KPI in one period.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, RISK_TOOL, ADMINISTRATOR})
    record OneReturn(String contract, String code, String period, Moment moment)
            implements KpiQuery<Single<ScorecardLine>> {}

    /**
     * The derivation of the scorecard's figures, line by line. The totals count the lines that pass the filters.
     *
     * @param scorecard the scorecard
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ScorecardDerivation(Scorecard scorecard) implements KpiQuery<Page<DerivedLine>> {

        @Override
        public String contract() {
            return scorecard.contract();
        }

        @Override
        public Moment moment() {
            return scorecard.moment();
        }

        @Override
        public Paging paging() {
            return scorecard.paging();
        }
    }

    /**
     * The derivation of one KPI's line in one period.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReturnDerivation(String contract, String code, String period, Moment moment)
            implements KpiQuery<Single<DerivedReturn>> {}
}
