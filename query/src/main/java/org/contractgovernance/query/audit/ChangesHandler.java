package org.contractgovernance.query.audit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.audit.AuditQuery.Changes;
import org.contractgovernance.contracts.audit.ChangesPage;
import org.contractgovernance.contracts.audit.RowChange;
import org.contractgovernance.contracts.audit.RowChange.Happened;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.Comparison;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.registers.fold.Register;
import org.jspecify.annotations.Nullable;

/** Answers with what differs in a contract's registers between two moments. */
public final class ChangesHandler implements QueryHandler<Changes, ChangesPage> {

    private final List<Register<?>> registers;

    public ChangesHandler(List<Register<?>> registers) {
        // lines of the trail are only ever added
        this.registers = registers.stream().filter(each -> !each.appendsOnly()).toList();
    }

    @Override
    public Class<Changes> question() {
        return Changes.class;
    }

    @Override
    public ChangesPage answer(Changes query, RegistersAsOf snapshot) throws SQLException {
        refuseBackwards(query.earlier(), query.moment());
        Comparison compared = snapshot.compared(query.contract());
        registers.forEach(compared::in);
        Comparison.DifferingRows found = compared.page(query.paging());
        List<RowChange> entries = new ArrayList<>();
        for (Comparison.Differing each : found.rows()) {
            entries.add(told(each));
        }
        return new ChangesPage(
                entries,
                found.next(),
                snapshot.people(entries),
                List.copyOf(compared.incomplete().values()),
                snapshot.earlier(),
                snapshot.asOf());
    }

    /** Positions alone do not tell where nothing was recorded between the two. */
    private static void refuseBackwards(Moment earlier, Moment moment) {
        if (earlier.known() instanceof Moment.By from
                && moment.known() instanceof Moment.By to
                && from.knownAt().isAfter(to.knownAt())) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, Comparison.BACKWARDS)
                    .at("from");
        }
    }

    private static RowChange told(Comparison.Differing row) {
        Shown<?> then = row.then();
        Shown<?> now = row.now();
        Shown<?> last = row.last();
        Happened happened = then == null ? Happened.APPEARED : now == null ? Happened.DISAPPEARED : Happened.CHANGED;
        return new RowChange(
                row.register(),
                row.reference(),
                last.entity(),
                happened,
                FieldChanges.between(says(then), says(now)),
                row.madeBy(),
                last.standing());
    }

    private static @Nullable Record says(@Nullable Shown<?> shown) {
        return shown == null ? null : shown.row();
    }
}
