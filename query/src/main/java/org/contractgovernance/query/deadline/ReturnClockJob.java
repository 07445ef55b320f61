package org.contractgovernance.query.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiCommand.TellReturnDue;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnDueEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.deadline.OpenReturns.Candidate;
import org.contractgovernance.query.deadline.OpenReturns.OfPeriod;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what the passing of time does to the clocks of returns: due soon, overdue, due on another day. The registers give the candidates, in
 * the order of days, and each KPI decides on its own events. So nothing is told twice, whichever copy looks; and after an outage everything is told
 * that was missed, from the day on which it was so. A replay leads to the same registers, so it tells nothing.
 */
public final class ReturnClockJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnClockJob.class);
    private static final Row<ContractEntry> CONTRACT = new Row<>(ContractEntry.class);
    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnDueEntry> TOLD = new Row<>(ReturnDueEntry.class);

    private final DataSource dataSource;
    private final Registers registers;
    private final Commands commands;
    private final People people;

    private Looked looked = Looked.NEVER;

    /**
     * How far this copy has looked: only what has happened since has to be looked at again on the same day.
     *
     * @param on the day of the last look
     * @param position where the registers stood then
     * @param again contracts of which something could not be told then
     */
    private record Looked(LocalDate on, long position, Set<String> again) {

        private static final Looked NEVER = new Looked(LocalDate.MIN, 0, Set.of());
    }

    /** @param dataSource reads the registers */
    public ReturnClockJob(DataSource dataSource, Registers registers, Commands commands, People people) {
        this.dataSource = dataSource;
        this.registers = registers;
        this.commands = commands;
        this.people = people;
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return Tasks.recurring("return-clocks", FixedDelay.of(every)).execute((task, context) -> tell());
    }

    /** Tells of every contract that has a working calendar what is to be told of its returns. */
    public synchronized void tell() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            long reached = registers.position();
            LocalDate today;
            List<Candidate> candidates = new ArrayList<>();
            try (Connection connection = dataSource.getConnection()) {
                today = today(connection);
                Looked last = looked.on().equals(today) ? looked : Looked.NEVER;
                for (ContractEntry each : contracts(connection, last)) {
                    candidates.addAll(open(connection, each).candidates(today));
                }
            }
            candidates.sort(OpenReturns.ORDER);
            Set<String> again = new HashSet<>();
            if (!candidates.isEmpty()) {
                PersonId actor = people.ofAccount(Caller.OWN_CLIENT, "return-clocks", "Clocks of returns");
                for (Candidate each : candidates) {
                    if (!tell(each, actor)) {
                        again.add(each.contract());
                    }
                }
            }
            looked = new Looked(today, reached, again);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    private static LocalDate today(Connection connection) throws SQLException {
        LocalDate found = Sql.of("SELECT (now() AT TIME ZONE ?)::date", Moment.COUNCIL_TIME.getId())
                .one(connection, row -> row.getObject(1, LocalDate.class));
        if (found == null) {
            throw new IllegalStateException("the database does not know the day");
        }
        return found;
    }

    /** The contracts with a working calendar to which something has happened since, or of which something is still to be told. */
    private static List<ContractEntry> contracts(Connection connection, Looked last) throws SQLException {
        return Sql.of("""
                        SELECT ? FROM query.contracts c
                         WHERE jsonb_array_length(working_calendars::jsonb) > 0
                           AND (EXISTS (SELECT 1 FROM event_store.event e WHERE e.contract = c.contract AND e.position > ?)
                                OR contract = ANY (?))
                         ORDER BY contract
                        """, CONTRACT.names(), last.position(), last.again().toArray(String[]::new))
                .all(connection, row -> CONTRACT.read(row, 1));
    }

    private static OpenReturns open(Connection connection, ContractEntry contract) throws SQLException {
        List<KpiEntry> kpis = Sql.of("SELECT ? FROM query.kpis WHERE contract = ?", KPI.names(), contract.contract())
                .all(connection, row -> KPI.read(row, 1));
        Set<OfPeriod> returned = new HashSet<>(Sql.of(
                        "SELECT code, period FROM query.kpi_returns WHERE contract = ? AND status <> ?",
                        contract.contract(),
                        Sql.word(ReturnStatus.WITHDRAWN))
                .all(connection, row -> new OfPeriod(row.getString(1), row.getString(2))));
        Map<OfPeriod, ReturnDueEntry> told = new HashMap<>();
        for (ReturnDueEntry each : Sql.of(
                        "SELECT ? FROM query.returns_due WHERE contract = ?", TOLD.names(), contract.contract())
                .all(connection, row -> TOLD.read(row, 1))) {
            told.put(new OfPeriod(each.code(), each.span().period()), each);
        }
        return new OpenReturns(contract, kpis, returned, told);
    }

    /** Whether it was told. */
    private boolean tell(Candidate each, PersonId actor) {
        Caller caller =
                new Caller(actor, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(each.contract()), false);
        TellReturnDue command =
                new TellReturnDue(each.contract(), each.of().code(), each.of().period());
        try {
            commands.send(command, caller, Conditions.NONE);
            return true;
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // returned meanwhile, another copy was first, or its clock says that the day has not come
                LOG.debug("nothing is to be told of {} of {}", each.of(), each.contract(), e);
            } else {
                LOG.warn("{} of {} could not be told: {}", each.of(), each.contract(), e.rule());
            }
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next may be told; a message may quote what stood in an event
            LOG.error(
                    "{} of {} cannot be told: {}",
                    each.of(),
                    each.contract(),
                    e.getClass().getSimpleName());
        }
        return false;
    }
}
