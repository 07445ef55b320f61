package org.contractgovernance.query.dispatch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.Registers;
import org.contractgovernance.contracts.access.Authorisation;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.event.AppendLock;
import org.contractgovernance.contracts.place.Places;
import org.contractgovernance.contracts.place.Places.Place;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.access.Access;
import org.contractgovernance.query.access.AccessRecorder;
import org.contractgovernance.registers.Outage;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions: checks who asks, waits for the registers where the question needs it, and fixes the moment. Every question goes on
 * record in the access log, answered or refused.
 */
public final class QueryDispatcher implements Queries {

    private static final Duration WAIT_AT_MOST = Duration.ofSeconds(2);

    /** A waiting question looks no more often than this, however fast the registers move on. */
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMillis(20);

    /** How far a caller's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    /** How long an append that is under way may take to commit: what was recorded before that has been committed. */
    private static final Duration APPENDS_TAKE = Duration.ofSeconds(15);

    /** How many years ahead a day may be asked about: plans reach so far, and a list of periods stays a list. */
    private static final int YEARS_AHEAD = 2;

    private final DataSource dataSource;
    private final Places readings;
    private final Registers registers;
    private final Clock clock;
    private final AccessRecorder log;
    private final Map<Class<?>, QueryHandler<?, ?>> handlers = new HashMap<>();

    /**
     * @param readings for questions that are being read, fewer than there are connections: the rest is for others
     */
    public QueryDispatcher(
            DataSource dataSource,
            Places readings,
            Registers registers,
            Clock clock,
            AccessRecorder log,
            Collection<? extends QueryHandler<?, ?>> handlers) {
        this.dataSource = dataSource;
        this.readings = readings;
        this.registers = registers;
        this.clock = clock;
        this.log = log;
        for (QueryHandler<?, ?> each : handlers) {
            if (this.handlers.put(each.question(), each) != null) {
                throw new IllegalStateException("two answer " + each.question().getSimpleName());
            }
        }
    }

    @Override
    public <A> A ask(Query<A> query, Caller caller) {
        Access access = Access.asked(query, caller);
        Answered<A> answered;
        try {
            admit(query, caller);
            answered = answer(query, caller);
        } catch (RuntimeException e) {
            record(access.refused(e));
            throw e;
        }
        record(access.answered(answered.asOf()));
        return answered.answer();
    }

    private record Answered<A>(A answer, long asOf) {}

    /** Before anything is answered, and when the connection has been given back. */
    private void record(Access access) {
        if (access.query().isExport()) {
            log.write(access);
        } else {
            log.note(access);
        }
    }

    private static void admit(Query<?> query, Caller caller) {
        Authorisation.require(query.getClass(), caller);
        String contract = query.contract();
        if (contract != null) {
            Authorisation.requireContract(contract, caller);
        }
    }

    private <Q extends Query<A>, A> Answered<A> answer(Query<A> query, Caller caller) {
        @SuppressWarnings("unchecked") // by class, as it was put in
        QueryHandler<Q, A> handler = (QueryHandler<Q, A>) handlers.get(query.getClass());
        if (handler == null) {
            throw new IllegalStateException(
                    "nothing answers " + query.getClass().getSimpleName());
        }
        Q question = handler.question().cast(query);
        Paging paging = query.paging();
        Cursor cursor = paging == null ? null : Cursor.read(paging);
        Moment moment = query.moment();
        Moment earlier = query.earlier();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moment.COUNCIL_TIME);
        try {
            AsOfTransaction.RequestedMoment asked = cursor == null
                    ? asked(moment, earlier == null ? Parameters.USUAL : Parameters.LATER, today, caller)
                    : new AsOfTransaction.RequestedMoment(
                            new Moment.UpTo(cursor.position()),
                            checked(cursor.effectiveOn(), Parameters.CURSOR, today),
                            today);
            AsOfTransaction.RequestedMoment before = earlier == null ? null : before(earlier, moment, today, caller);
            long until = System.nanoTime() + WAIT_AT_MOST.toNanos();
            long named = Math.max(
                    position(asked), Math.max(before == null ? 0 : position(before), orNought(moment.minPosition())));
            // waiting takes no connection from anybody
            reach(named, until);
            AsOfTransaction transaction = new AsOfTransaction(caller, query.contract(), asked, before, named);
            while (true) {
                Long notReached;
                Place place = readings.take(caller.client());
                try (place;
                        Connection connection = dataSource.getConnection()) {
                    connection.setAutoCommit(false);
                    try {
                        transaction.open(connection);
                        notReached = transaction.notReached();
                        if (notReached == null) {
                            RegistersAsOf snapshot = transaction.snapshot(connection, cursor);
                            return new Answered<>(
                                    handler.answer(question, snapshot),
                                    snapshot.asOf().position());
                        }
                    } finally {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                }
                LockSupport.parkNanos(LOOKS_AGAIN_AFTER.toNanos());
                reach(notReached, until);
                transaction = transaction.again();
            }
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    /** What the parameters are called that a moment is given by. */
    private record Parameters(String knownAt, String position, String effectiveOn) {
        static final Parameters USUAL = new Parameters("knownAt", "position", "effectiveOn");
        static final Parameters CURSOR = new Parameters("cursor", "cursor", "cursor");
        static final Parameters EARLIER = new Parameters("from", "fromPosition", "fromEffectiveOn");
        static final Parameters LATER = new Parameters("to", "toPosition", "effectiveOn");
    }

    private AsOfTransaction.RequestedMoment before(Moment earlier, Moment moment, LocalDate today, Caller caller)
            throws SQLException {
        if (earlier.known() instanceof Moment.SoFar) {
            throw BrokenRule.of(GeneralRule.INVALID_FILTER, "it is said from when on, by a time or a position")
                    .at(Parameters.EARLIER.knownAt());
        }
        LocalDate day = earlier.effectiveOn() == null ? moment.effectiveOn() : earlier.effectiveOn();
        return asked(new Moment(earlier.known(), day, null), Parameters.EARLIER, today, caller);
    }

    private AsOfTransaction.RequestedMoment asked(Moment moment, Parameters named, LocalDate today, Caller caller)
            throws SQLException {
        LocalDate day = checked(moment.effectiveOn(), named, today);
        @Nullable LocalDate ofItsOwn = switch (moment.known()) {
            case Moment.SoFar known -> today;
            case Moment.UpTo known -> null; // the day on which it was recorded
            case Moment.By known -> {
                requireMayBeKnown(known.knownAt(), named.knownAt(), caller);
                yield LocalDate.ofInstant(known.knownAt(), Moment.COUNCIL_TIME);
            }
        };
        return new AsOfTransaction.RequestedMoment(moment.known(), day == null ? ofItsOwn : day, today);
    }

    /** A day that may be asked about, if one is named. */
    private static @Nullable LocalDate checked(@Nullable LocalDate day, Parameters named, LocalDate today) {
        if (day != null && day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw BrokenRule.of(
                            named.equals(Parameters.CURSOR) ? GeneralRule.INVALID_CURSOR : GeneralRule.INVALID_FILTER,
                            "a day at most %d years ahead can be asked about".formatted(YEARS_AHEAD))
                    .at(named.effectiveOn());
        }
        return day;
    }

    /** Refuses what cannot have been recorded, and lets what is being recorded be. */
    private void requireMayBeKnown(Instant knownAt, String parameter, Caller caller) throws SQLException {
        Instant now = clock.instant();
        if (knownAt.isAfter(now.plus(CLOCKS_DIFFER_BY))) {
            throw BrokenRule.of(GeneralRule.KNOWN_IN_THE_FUTURE).at(parameter);
        }
        if (knownAt.isAfter(now.minus(APPENDS_TAKE))) {
            Place place = readings.take(caller.client());
            try (place;
                    Connection connection = dataSource.getConnection()) {
                letAppendsCommit(connection);
            }
        }
    }

    /** An event's time is taken just before its commit: a question about this very moment waits for the commits under way. */
    private static void letAppendsCommit(Connection connection) throws SQLException {
        Sql.of("SELECT pg_advisory_xact_lock_shared(?)", AppendLock.KEY).run(connection);
    }

    private static long position(AsOfTransaction.RequestedMoment asked) {
        return asked.known() instanceof Moment.UpTo known ? known.position() : 0;
    }

    private static long orNought(@Nullable Long position) {
        return position == null ? 0 : position;
    }

    /** Waits until the registers have come so far. Every refused question has waited equally long. */
    private void reach(long needed, long until) {
        if (needed > 0 && !registers.await(needed, Duration.ofNanos(until - System.nanoTime()))) {
            throw BrokenRule.of(GeneralRule.REGISTERS_BEHIND);
        }
    }
}
