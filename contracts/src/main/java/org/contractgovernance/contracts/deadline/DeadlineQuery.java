package org.contractgovernance.contracts.deadline;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.jspecify.annotations.Nullable;

/** Questions about deadlines. */
public sealed interface DeadlineQuery<A> extends Query<A> {

    /**
     * Who owes what by when: returns, issues, actions, reviews, responses to assessments, rectification plans, obligations,
     * notices, signatures of approvals and windows of options that are open on the day asked about.
     *
     * @param contract reference of the contract
     * @param kind only these kinds; all where none is named
     * @param state only these states: awaited, due-soon or overdue; all where none is named
     * @param from only what is due on this day or later
     * @param to only what is due on this day or earlier
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Deadlines(
            String contract,
            Set<DeadlineKind> kind,
            Set<DueState> state,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Moment moment,
            Paging paging)
            implements DeadlineQuery<Page<Deadline>> {}
}
