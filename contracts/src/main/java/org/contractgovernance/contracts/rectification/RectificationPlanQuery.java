package org.contractgovernance.contracts.rectification;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** What the register of rectification plans can be asked. */
public sealed interface RectificationPlanQuery<A> extends Query<A> {

    /**
     * The rectification plans of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param kpi only those that concern one of these KPIs; all where none is named
     * @param overdue true: only those of which something is past its due day; false: only the others
     * @param text only plans whose title or reason contains this text, whatever its capitals, accents and Unicode form
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record RectificationPlans(
            String contract,
            Set<PlanStatus> status,
            Set<String> kpi,
            @Nullable Boolean overdue,
            @Unrecorded @Nullable String text,
            Moment moment,
            Paging paging)
            implements RectificationPlanQuery<Page<RectificationPlanLine>> {}

    /**
     * One rectification plan.
     *
     * @param contract reference of the contract
     * @param rectificationPlan reference of the plan
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneRectificationPlan(String contract, String rectificationPlan, Moment moment)
            implements RectificationPlanQuery<Single<RectificationPlanLine>> {}
}
