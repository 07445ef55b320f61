package org.contractgovernance.query.record;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.record.RecordChecks;
import org.contractgovernance.contracts.record.RecordReport;
import org.contractgovernance.contracts.record.RecordRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs checks, one at a time over all copies of the application: those that an operator asks for, and one every night. Where the copy that
 * makes a check is killed, another copy begins the check again.
 */
public final class RecordCheckJob implements RecordChecks, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecordCheckJob.class);

    /** There is only one of this name, so that a second one is refused. */
    private static final String ONLY = "one at a time";

    private static final int SILENT_FOR = 4;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);
    private static final Duration TRIED_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final Duration COMES_AFTER = Duration.ofMinutes(10);
    private static final int TRIED_AGAIN = 3;

    private final KeptChecks kept;
    private final People people;
    private final Clock clock;
    private final CheckRun run;
    private final OneTimeTask<AskedCheck> once;
    private final Scheduler scheduler;
    private volatile boolean running;

    /**
     * @param dataSource a few connections that nobody else takes all of
     * @param at when the nightly check is made, in council time; none: never
     * @param lookEvery how often the job looks for a check to make, and reports that a running check goes on
     */
    public RecordCheckJob(
            DataSource dataSource,
            RecordChecker check,
            Commands commands,
            Registers registers,
            People people,
            Clock clock,
            @Nullable LocalTime at,
            Duration lookEvery) {
        this.kept = new KeptChecks(dataSource);
        this.people = people;
        this.clock = clock;
        this.run = new CheckRun(check, kept, commands, registers, () -> !running);
        this.once = Tasks.oneTime("record-check", AskedCheck.class)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((task, context) -> make(task.getData()));
        SchedulerBuilder builder = Scheduler.create(dataSource, List.of(once))
                .tableName("audit.scheduled_tasks")
                .serializer(new Written())
                .threads(2)
                .pollingInterval(lookEvery)
                .heartbeatInterval(lookEvery)
                .missedHeartbeatsLimit(SILENT_FOR)
                .shutdownMaxWait(STOPS_WITHIN)
                .enableImmediateExecution();
        if (at != null) {
            builder.startTasks(nightly(at));
        }
        this.scheduler = builder.build();
    }

    /** What is handed over, in words that another release can read. */
    private static final class Written implements Serializer {

        @Override
        public byte[] serialize(@Nullable Object data) {
            return data instanceof AskedCheck asked ? asked.written() : new byte[0];
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] written) {
            return type.cast(AskedCheck.read(written));
        }
    }

    private RecurringTask<Void> nightly(LocalTime at) {
        return Tasks.recurring("nightly-record-check", Schedules.daily(Moment.COUNCIL_TIME, at))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(COMES_AFTER))
                .execute((task, context) -> tonight());
    }

    /** Has tonight's check made, once; where another one is under way, after that. */
    private void tonight() {
        LocalDate today = LocalDate.now(clock.withZone(Moment.COUNCIL_TIME));
        AskedCheck asked = new AskedCheck(
                "nightly " + today,
                clock.instant(),
                true,
                people.ofAccount(Caller.OWN_CLIENT, "record-check", "Nightly check of the record"),
                UUID.randomUUID().toString(),
                Set.of());
        try {
            if (!kept.hasEnded(asked.name()) && !ask(asked)) {
                throw new IllegalStateException("another check is under way");
            }
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    @Override
    public void begin(Set<String> contracts, Caller caller) {
        if (!caller.roles().contains(Role.ADMINISTRATOR)) {
            throw BrokenRule.of(GeneralRule.NOT_IN_THIS_ROLE);
        }
        String correlation = CorrelationId.current();
        String name = UUID.randomUUID().toString();
        try {
            AskedCheck asked = new AskedCheck(
                    name,
                    clock.instant(),
                    false,
                    caller.actor(),
                    correlation == null ? name : correlation,
                    wanted(contracts, caller));
            if (!ask(asked)) {
                throw BrokenRule.of(RecordRule.CHECK_UNDER_WAY);
            }
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** The contracts that are to be checked; none where all are: never for a caller who may know of some alone. */
    private Set<String> wanted(Set<String> contracts, Caller caller) throws SQLException {
        Set<String> wanted = new TreeSet<>();
        for (String each : contracts.isEmpty() ? caller.contracts() : contracts) {
            if (caller.mayKnowOf(each) && kept.isOnRecord(each)) {
                wanted.add(each);
            } else if (!contracts.isEmpty()) {
                throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT).at("/contracts");
            }
        }
        if (contracts.isEmpty() && caller.everyContract()) {
            return Set.of();
        }
        if (wanted.isEmpty()) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_CONTRACT);
        }
        return wanted;
    }

    private boolean ask(AskedCheck asked) throws SQLException {
        boolean first = scheduler.scheduleIfNotExists(once.instance(ONLY, asked), clock.instant());
        if (first) {
            kept.enter(asked);
        }
        return first;
    }

    private void make(AskedCheck asked) {
        try {
            run.make(asked);
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** One that failed is tried again a few times; one that the application's stop cut short always is. */
    private void failed(ExecutionComplete complete, ExecutionOperations<AskedCheck> operations) {
        Throwable cause = complete.getCause().orElse(null);
        boolean stopped = cause instanceof CheckRun.CheckStopped || !running;
        if (stopped || complete.getExecution().consecutiveFailures < TRIED_AGAIN) {
            operations.reschedule(
                    complete,
                    stopped ? complete.getTimeDone() : complete.getTimeDone().plus(TRIED_AGAIN_AFTER));
            return;
        }
        LOG.error(
                "the check of the record could not be made: {}",
                cause == null ? "" : cause.getClass().getSimpleName());
        LOG.debug("it failed", cause);
        try {
            kept.failed(((AskedCheck) complete.getExecution().taskInstance.getData()).name());
        } catch (SQLException e) {
            LOG.debug("that it failed cannot be told", e);
        }
        operations.remove();
    }

    @Override
    public ChecksMade status(Caller caller) {
        try {
            return new ChecksMade(seen(kept.underWay(), caller), seen(kept.last(), caller));
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /**
     * The part of a check that the caller may know of. Only a caller who may know of every contract sees faults of the record as a whole.
     */
    private static @Nullable MadeCheck seen(@Nullable MadeCheck check, Caller caller) {
        RecordReport report = check == null ? null : check.report();
        if (check == null || report == null || caller.everyContract()) {
            return check;
        }
        return new MadeCheck(
                check.check(),
                check.askedAt(),
                check.nightly(),
                check.phase(),
                check.done(),
                check.of(),
                check.endedAt(),
                new RecordReport(
                        report.upTo(),
                        report.registersAt(),
                        report.checkpoint(),
                        report.contracts().stream()
                                .filter(each -> caller.mayKnowOf(each.contract()))
                                .toList(),
                        List.of(),
                        0,
                        report.registersLeft()));
    }

    /** The last check that has ended, whatever the caller may know of. */
    @Nullable MadeCheck last() throws SQLException {
        return kept.last();
    }

    @Override
    public void start() {
        running = true;
        scheduler.start();
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
