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
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.deadline.DeadlineSource.Candidate;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.AsOfPredicate;
import org.contractgovernance.registers.table.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what the passing of time brings about. Each feature's {@link DeadlineSource} gives the candidates from the registers, the job sends
 * them in the order of days, and each entity decides by its own events. So nothing is told twice, whichever copy looks; and after an outage
 * everything is told that was missed, from the day on which it was so. A replay leads to the same registers, so it tells nothing.
 */
public final class DeadlineJob {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineJob.class);
    private static final Row<ContractEntry> CONTRACT = new Row<>(ContractEntry.class);

    private final DataSource dataSource;
    private final Registers registers;
    private final Commands commands;
    private final People people;
    private final List<DeadlineSource> sources;
    private final String account;
    private final String name;

    private Looked looked = Looked.NEVER;

    /**
     * How far this copy has looked: only what has happened since has to be looked at again on the same day.
     *
     * @param on the day of the last look
     * @param position where the registers stood then
     * @param again contracts of which something could not be told then, and may be told at the next look
     * @param logged why each candidate could not be told, so that the log says so once a day
     */
    private record Looked(LocalDate on, long position, Set<String> again, Map<Candidate, String> logged) {

        private static final Looked NEVER = new Looked(LocalDate.MIN, 0, Set.of(), Map.of());
    }

    /** What came of a candidate. */
    private enum CandidateOutcome {
        TOLD,
        /** Another look may tell it. */
        AGAIN,
        /** Nothing but news of the contract, or another day, can make a difference. */
        NEVER
    }

    /**
     * The clocks.
     *
     * @param dataSource reads the registers
     * @param sources the clocks of each feature
     */
    public DeadlineJob(
            DataSource dataSource,
            Registers registers,
            Commands commands,
            People people,
            List<DeadlineSource> sources) {
        this(dataSource, registers, commands, people, sources, "clocks", "Clocks");
    }

    /**
     * @param dataSource reads the registers
     * @param sources what is to be told
     * @param account the account of the application under which the job acts; the scheduler knows the job by it too
     * @param name the name of the account, as the trail shows it
     */
    public DeadlineJob(
            DataSource dataSource,
            Registers registers,
            Commands commands,
            People people,
            List<DeadlineSource> sources,
            String account,
            String name) {
        this.dataSource = dataSource;
        this.registers = registers;
        this.commands = commands;
        this.people = people;
        this.sources = List.copyOf(sources);
        this.account = account;
        this.name = name;
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return Tasks.recurring(account, FixedDelay.of(every)).execute((task, context) -> tell());
    }

    /** Tells of every contract what is to be told. */
    public synchronized void tell() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            long reached = registers.position();
            LocalDate today;
            Looked last;
            List<Candidate> candidates = new ArrayList<>();
            try (Connection connection = dataSource.getConnection()) {
                today = today(connection);
                last = looked.on().equals(today) ? looked : Looked.NEVER;
                for (ContractEntry each : contracts(connection, last)) {
                    for (DeadlineSource source : sources) {
                        candidates.addAll(source.candidates(connection, each, today));
                    }
                }
            }
            candidates.sort(DeadlineSource.ORDER);
            looked = tellAll(candidates, new Looked(today, reached, new HashSet<>(), new HashMap<>(last.logged())));
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    private Looked tellAll(List<Candidate> candidates, Looked now) {
        if (!candidates.isEmpty()) {
            PersonId actor = people.ofAccount(Caller.OWN_CLIENT, account, name);
            for (Candidate each : candidates) {
                if (tell(each, actor, now.logged()) == CandidateOutcome.AGAIN) {
                    now.again().add(each.command().contract());
                }
            }
        }
        return now;
    }

    private static LocalDate today(Connection connection) throws SQLException {
        LocalDate found = Sql.of("SELECT (now() AT TIME ZONE ?)::date", Moment.COUNCIL_TIME.getId())
                .one(connection, row -> row.getObject(1, LocalDate.class));
        if (found == null) {
            throw new IllegalStateException("the database does not know the day");
        }
        return found;
    }

    /** The contracts to which something has happened since, or of which something is still to be told. */
    private static List<ContractEntry> contracts(Connection connection, Looked last) throws SQLException {
        return Sql.of(
                        """
                        SELECT ? FROM query.contracts c
                         WHERE (EXISTS (SELECT 1 FROM event_store.event e WHERE e.contract = c.contract AND e.position > ?)
                                OR contract = ANY (?))
                           AND ?
                         ORDER BY contract
                        """,
                        CONTRACT.names(),
                        last.position(),
                        last.again().toArray(String[]::new),
                        AsOfPredicate.ofCouncil(Sql.name("c")))
                .all(connection, row -> CONTRACT.read(row, 1));
    }

    private CandidateOutcome tell(Candidate each, PersonId actor, Map<Candidate, String> logged) {
        String contract = each.command().contract();
        Caller caller = new Caller(actor, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract), false);
        try {
            commands.send(each.command(), caller, Conditions.NONE);
            return CandidateOutcome.TOLD;
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // done meanwhile, another copy was first, or its clock says that the day has not come
                LOG.debug("nothing is to be told of {} of {}", each.about(), contract, e);
                return CandidateOutcome.AGAIN;
            }
            log(each, e.rule().toString(), logged);
            return e.rule().answer() == Rule.Answer.UNAVAILABLE ? CandidateOutcome.AGAIN : CandidateOutcome.NEVER;
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next may be told; a message may quote what stood in an event
            log(each, e.getClass().getSimpleName(), logged);
            return CandidateOutcome.AGAIN;
        }
    }

    private static void log(Candidate each, String why, Map<Candidate, String> logged) {
        if (!why.equals(logged.put(each, why))) {
            LOG.warn("{} of {} cannot be told: {}", each.about(), each.command().contract(), why);
        }
    }
}
