package org.contractgovernance.query.assessment.history;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.assessment.Assessed;
import org.contractgovernance.contracts.assessment.AssessmentCommand;
import org.contractgovernance.contracts.assessment.AssessmentCommand.ProposeAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.RestateAssessment;
import org.contractgovernance.contracts.assessment.AssessmentCommand.TellNoResponse;
import org.contractgovernance.contracts.assessment.AssessmentCommand.WithdrawAssessment;
import org.contractgovernance.contracts.assessment.WithdrawnBecause;
import org.contractgovernance.contracts.assessment.history.RegimeHistory;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.regime.TermsInForce;
import org.contractgovernance.contracts.regime.terms.ProvidersSay;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.assessment.history.FactsOfContracts.ContractRead;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has each period of a regime assessed once it is ready, and again when a fact changes what it comes to, from the earliest such period on; and
 * tells that the time of a provider has passed. The facts of a contract are read at one position, and each assessment decides on its own
 * events. So nothing is told twice, whichever copy looks, and a replay, which leads to the same registers, tells nothing.
 */
public final class AssessmentJob {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentJob.class);

    /** So many contracts are read at a time. */
    private static final int AT_A_TIME = 25;

    private final DataSource dataSource;
    private final Commands commands;
    private final People people;
    private final Clock clock;
    private final LookedAt looked = new LookedAt();

    /** @param dataSource reads the registers */
    public AssessmentJob(DataSource dataSource, Commands commands, People people, Clock clock) {
        this.dataSource = dataSource;
        this.commands = commands;
        this.people = people;
        this.clock = clock;
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return Tasks.recurring("assessments", FixedDelay.of(every)).execute((task, context) -> assess());
    }

    /** Assesses what is to be assessed of every contract that has a regime. */
    public synchronized void assess() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        boolean complete = false;
        try (scope) {
            List<String> contracts = reading(
                    (connection, now) -> looked.contracts(connection, now.today(), now.position(), clock.instant()));
            PersonId actor = contracts.isEmpty()
                    ? null
                    : people.ofAccount(Caller.OWN_CLIENT, "assessments", "Assessments of the performance regime");
            for (int i = 0; actor != null && i < contracts.size(); i += AT_A_TIME) {
                List<String> some = contracts.subList(i, Math.min(contracts.size(), i + AT_A_TIME));
                List<ContractRead> facts = facts(some);
                for (ContractRead each : facts) {
                    assess(each, actor);
                }
            }
            complete = true;
        } catch (SQLException e) {
            throw Outage.of(e);
        } finally {
            if (!complete) {
                looked.forget();
            }
        }
    }

    /**
     * The moment of a transaction.
     *
     * @param position the position of the registers
     * @param today the council's day
     */
    private record JobMoment(long position, LocalDate today) {}

    private interface ReadAtOnce<T> {
        T read(Connection connection, JobMoment now) throws SQLException;
    }

    /** Reads in one transaction, in which no register's tables change places. */
    private <T> T reading(ReadAtOnce<T> reader) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Sql.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                        .run(connection);
                Sql.of("LOCK TABLE query.generation IN ACCESS SHARE MODE").run(connection);
                JobMoment now = Sql.of("""
                                SELECT coalesce((SELECT position FROM query.reading WHERE name = 'live'), 0),
                                       (now() AT TIME ZONE ?)::date
                                """, Moment.COUNCIL_TIME.getId())
                        .one(connection, row -> new JobMoment(row.getLong(1), row.getObject(2, LocalDate.class)));
                return reader.read(connection, now);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The facts of some contracts; one that cannot be read leaves the others. */
    private List<ContractRead> facts(List<String> contracts) throws SQLException {
        try {
            return reading((connection, now) ->
                    new FactsOfContracts(connection, contracts, now.today(), now.position()).read());
        } catch (RuntimeException e) {
            if (contracts.size() == 1) {
                failed(contracts.getFirst(), "the regime", e);
                return List.of();
            }
            List<ContractRead> readable = new ArrayList<>();
            for (String each : contracts) {
                readable.addAll(facts(List.of(each)));
            }
            return readable;
        }
    }

    private void failed(String contract, String what, RuntimeException e) {
        // a message may quote what stood in an event
        warn(contract, what, e.getClass().getSimpleName());
        looked.failed(contract, clock.instant());
    }

    private void assess(ContractRead of, PersonId actor) {
        List<Assessed> periods;
        Map<String, WithdrawnBecause> gone;
        try {
            RegimeHistory history = RegimeHistory.of(of.facts());
            periods = history.assessed();
            gone = history.gone();
        } catch (RuntimeException e) {
            failed(of.contract(), "the regime", e);
            return;
        }
        boolean done = true;
        for (Assessed each : periods) {
            done &= assess(of, each, actor);
        }
        for (Map.Entry<String, WithdrawnBecause> each : gone.entrySet()) {
            done &= withdraw(of, each.getKey(), each.getValue(), actor);
        }
        done &= tellSilences(of, periods, actor);
        if (done) {
            looked.done(of.contract());
        } else {
            looked.failed(of.contract(), clock.instant());
        }
    }

    /** Whether nothing is left to be done of a period. */
    private boolean assess(ContractRead of, Assessed now, PersonId actor) {
        String contract = of.contract();
        String period = now.reckoned().period();
        StoredAssessment stored = of.stored().get(period);
        if (stored == null) {
            return send(new ProposeAssessment(contract, period, now, say(of, now)), actor);
        }
        boolean done = stored.says(now) || send(new RestateAssessment(contract, period, now, say(of, now)), actor);
        done &= tellSilences(of, stored, actor);
        return done;
    }

    /** Whether the assessment of a period that is not assessed any more is withdrawn. */
    private boolean withdraw(ContractRead of, String period, WithdrawnBecause because, PersonId actor) {
        StoredAssessment stored = Objects.requireNonNull(of.stored().get(period), "what is gone was assessed");
        return send(new WithdrawAssessment(of.contract(), period, because, say(of, stored.assessed())), actor);
    }

    /** What was withdrawn may wait for the provider too. */
    private boolean tellSilences(ContractRead of, List<Assessed> assessed, PersonId actor) {
        Set<String> done =
                assessed.stream().map(each -> each.reckoned().period()).collect(Collectors.toSet());
        boolean told = true;
        for (StoredAssessment each : of.stored().values()) {
            if (!done.contains(each.period())) {
                told &= tellSilences(of, each, actor);
            }
        }
        return told;
    }

    private boolean tellSilences(ContractRead of, StoredAssessment stored, PersonId actor) {
        boolean done = true;
        for (int i = stored.silences(of.facts().today()); i > 0; i--) {
            done &= send(new TellNoResponse(of.contract(), stored.period()), actor);
        }
        return done;
    }

    private static ProvidersSay say(ContractRead of, Assessed now) {
        TermsInForce terms = TermsInForce.on(now.reckoned().from(), of.facts().terms());
        if (terms == null) {
            throw new IllegalStateException("a period that is assessed has terms");
        }
        return terms.terms().providersSay();
    }

    /** Whether it was told, or is told already. */
    private boolean send(AssessmentCommand command, PersonId actor) {
        String contract = command.contract();
        Caller caller = new Caller(actor, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract), false);
        try {
            looked.told(
                    contract,
                    commands.send(command, caller, Conditions.NONE).events().size());
            return true;
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // another copy was first, or the provider has responded meanwhile: that is news, and will be looked at
                LOG.debug("nothing is to be told of {} of {}", command.assessment(), contract, e);
                return true;
            }
            warn(contract, command.assessment(), e.rule().code());
        } catch (RuntimeException e) {
            // a message may quote what stood in an event
            warn(contract, command.assessment(), e.getClass().getSimpleName());
        }
        return false;
    }

    private void warn(String contract, String what, String failure) {
        if (looked.isNews(contract, what + " " + failure)) {
            LOG.warn("{} of {} cannot be assessed, and is tried again later: {}", what, contract, failure);
        }
    }
}
