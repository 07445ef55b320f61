package org.contractgovernance.query.computed;

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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.KpiCommand;
import org.contractgovernance.contracts.kpi.KpiEntry;
import org.contractgovernance.contracts.kpi.ReturnEntry;
import org.contractgovernance.contracts.kpi.ReturnStatus;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.computed.RestingKpis.LatestReturn;
import org.contractgovernance.query.computed.RestingKpis.ReturnKey;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells computed KPIs what their inputs returned, and KPIs whose bands hang on a volume what the volume is. The registers show what is news,
 * and each KPI decides by its own events. So nothing is computed twice, whichever copy looks; a KPI that is computed of computed ones
 * follows at the next look. A replay leads to the same registers, so it computes nothing.
 */
public final class ComputedReturnsJob {

    private static final Logger LOG = LoggerFactory.getLogger(ComputedReturnsJob.class);
    private static final Row<ContractEntry> CONTRACT = new Row<>(ContractEntry.class);
    private static final Row<KpiEntry> KPI = new Row<>(KpiEntry.class);
    private static final Row<ReturnEntry> RETURN = new Row<>(ReturnEntry.class);

    private final DataSource dataSource;
    private final Registers registers;
    private final Commands commands;
    private final People people;

    private Seen seen = Seen.NOTHING;

    /**
     * How far this copy has looked: only contracts to which something has happened since are looked at again on the same day.
     *
     * @param on the day of the last look
     * @param position the registers' position then
     * @param again contracts of which something could not be told then
     */
    private record Seen(LocalDate on, long position, Set<String> again) {

        private static final Seen NOTHING = new Seen(LocalDate.MIN, 0, Set.of());
    }

    /** @param dataSource reads the registers */
    public ComputedReturnsJob(DataSource dataSource, Registers registers, Commands commands, People people) {
        this.dataSource = dataSource;
        this.registers = registers;
        this.commands = commands;
        this.people = people;
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return Tasks.recurring("computed-returns", FixedDelay.of(every)).execute((task, context) -> tell());
    }

    /** Tells each KPI that rests on others what is news to it. */
    public synchronized void tell() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            long reached = registers.position();
            LocalDate today;
            List<KpiCommand> news = new ArrayList<>();
            Set<String> again = new HashSet<>();
            try (Connection connection = dataSource.getConnection()) {
                today = Objects.requireNonNull(
                        Sql.of("SELECT (now() AT TIME ZONE ?)::date", Moment.COUNCIL_TIME.getId())
                                .one(connection, row -> row.getObject(1, LocalDate.class)));
                Seen last = seen.on().equals(today) ? seen : Seen.NOTHING;
                for (ContractEntry each : contracts(connection, last)) {
                    news.addAll(news(connection, each, today, again));
                }
            }
            if (!news.isEmpty()) {
                PersonId actor = people.ofAccount(Caller.OWN_CLIENT, "computed-returns", "Computed KPIs");
                for (KpiCommand each : news) {
                    if (!tell(each, actor)) {
                        again.add(each.contract());
                    }
                }
            }
            seen = new Seen(today, reached, again);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The contracts to which something has happened since, or of which something is still to be told. */
    private static List<ContractEntry> contracts(Connection connection, Seen last) throws SQLException {
        return Sql.of("""
                        SELECT ? FROM query.contracts c
                         WHERE EXISTS (SELECT 1 FROM event_store.event e WHERE e.contract = c.contract AND e.position > ?)
                            OR contract = ANY (?)
                         ORDER BY contract
                        """, CONTRACT.names(), last.position(), last.again().toArray(String[]::new))
                .all(connection, row -> CONTRACT.read(row, 1));
    }

    private static List<KpiCommand> news(
            Connection connection, ContractEntry contract, LocalDate today, Set<String> again) throws SQLException {
        Map<String, KpiEntry> kpis = new TreeMap<>();
        for (KpiEntry each : Sql.of("SELECT ? FROM query.kpis WHERE contract = ?", KPI.names(), contract.contract())
                .all(connection, row -> KPI.read(row, 1))) {
            kpis.put(each.code(), each);
        }
        if (kpis.values().stream()
                .flatMap(each -> each.definitions().stream())
                .noneMatch(each -> each.definition().computedFrom() != null
                        || each.definition().volumeKpi() != null)) {
            return List.of();
        }
        Map<ReturnKey, LatestReturn> returns = new HashMap<>();
        for (LatestReturn each : Sql.of("""
                        SELECT ?, (SELECT e.event_id FROM event_store.event e WHERE e.position = r.known_from) AS made_by
                          FROM query.kpi_returns r WHERE contract = ? AND status <> ?
                        """, RETURN.names(), contract.contract(), Sql.word(ReturnStatus.WITHDRAWN))
                .all(connection, row -> new LatestReturn(RETURN.read(row, 1), row.getString("made_by")))) {
            returns.put(new ReturnKey(each.entry().code(), each.entry().span().period()), each);
        }
        try {
            return new RestingKpis(contract, kpis, returns).toTell(today);
        } catch (RuntimeException e) {
            // whatever is wrong with this contract, the next may be told
            LOG.error(
                    "the KPIs of {} cannot be computed: {}",
                    contract.contract(),
                    e.getClass().getSimpleName());
            again.add(contract.contract());
            return List.of();
        }
    }

    /** Whether it need not be told again. */
    private boolean tell(KpiCommand each, PersonId actor) {
        Caller caller =
                new Caller(actor, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(each.contract()), false);
        try {
            commands.send(each, caller, Conditions.NONE);
            return true;
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // another copy was first, or the inputs come to nothing by the KPI's own definition
                LOG.debug("nothing is computed of {} of {}", each.code(), each.contract(), e);
            } else {
                LOG.warn("{} of {} could not be computed: {}", each.code(), each.contract(), e.rule());
            }
            // only another event can change that
            return true;
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next may be told; a message may quote what stood in an event
            LOG.error(
                    "{} of {} cannot be computed: {}",
                    each.code(),
                    each.contract(),
                    e.getClass().getSimpleName());
        }
        return false;
    }
}
