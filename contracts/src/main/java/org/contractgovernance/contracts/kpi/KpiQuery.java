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

/** What the KPI scorecard can be asked. */
public sealed interface KpiQuery<A> extends Query<A> {

    /**
     * The KPIs of a contract.
     *
     * @param contract reference of the contract
     * @param frequency of these frequencies only; none named: all
     * @param service this service's only
     * @param published those that are, or are not, published
     * @param text code or name contain this, whatever capitals, marks and spelling in Unicode
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
     * @param code this KPI only
     * @param service this service's only
     * @param frequency of these frequencies only; none named: all
     * @param status these statuses only; none named: all; {@code withdrawn} matches nothing, as a period whose return was taken
     *     back counts as not returned
     * @param rating these ratings only; none named: all, what has no rating included
     * @param overdue those that are, or are not, late
     * @param published those that are, or are not, published
     * @param from periods that end on this day or later
     * @param to periods that begin on this day or earlier
     * @param text code, name or the return's narrative contain this, whatever capitals, marks and spelling in Unicode
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
     * Where the figures of the scorecard come from, line by line: the lines that the filters let through are those that its totals
     * count.
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
     * Where one KPI's line in one period comes from.
     *
     * @param contract reference of the contract
     * @param code the KPI's code
     * @param period the period's key
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ReturnDerivation(String contract, String code, String period, Moment moment)
            implements KpiQuery<Single<DerivedReturn>> {}
}
