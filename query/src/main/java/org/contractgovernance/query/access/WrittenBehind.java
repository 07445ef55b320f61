package org.contractgovernance.query.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the access log after the answers, many questions in one transaction, so that no reader waits for a disk. Accepted questions are
 * kept until they are written, however long the database cannot be reached. While they are kept there is less room: in the end a reader
 * waits, and is then refused rather than answered off the record. An entry that can never be written is written without its content, and
 * does not affect other entries. A killed process loses the questions of the last fraction of a second, and those that an outage prevented
 * from being written. Where a connection breaks during the commit of a batch, the batch may be on record twice.
 */
public final class WrittenBehind implements AccessRecorder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WrittenBehind.class);

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 2_000;
    private static final Duration GATHERED_FOR = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration ASKERS_WAIT = Duration.ofSeconds(3);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final BlockingQueue<Access> waiting;
    private final Duration askersWait;
    private final Duration stopsWithin;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong faulty = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Thread writer;
    private volatile int inHand;
    private volatile long stopsBy;

    public WrittenBehind(DataSource dataSource) {
        this(dataSource, MOST_WAITING, ASKERS_WAIT, STOPS_WITHIN);
    }

    /**
     * @param mostWaiting how many questions may wait to be written before readers have to wait
     * @param askersWait the longest wait of a reader
     * @param stopsWithin how long an orderly stop waits for what is left to be written
     */
    WrittenBehind(DataSource dataSource, int mostWaiting, Duration askersWait, Duration stopsWithin) {
        this.dataSource = dataSource;
        this.waiting = new ArrayBlockingQueue<>(mostWaiting);
        this.askersWait = askersWait;
        this.stopsWithin = stopsWithin;
        this.writer = Thread.ofPlatform().daemon().name("access-log").start(this::run);
    }

    @Override
    public void note(Access access) {
        try {
            if (stopping.getCount() > 0
                    && (waiting.offer(access) || waiting.offer(access, askersWait.toMillis(), TimeUnit.MILLISECONDS))) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        refused.incrementAndGet();
        throw unwritten();
    }

    @Override
    public void write(Access access) {
        WaitingEntry entry = entry(access);
        try {
            insert(List.of(entry));
        } catch (SQLException e) {
            throw Outage.of(e);
        }
    }

    private static BrokenRule unwritten() {
        return BrokenRule.of(
                GeneralRule.STORE_UNAVAILABLE,
                "the access log cannot be written at the moment, and nothing is answered that is not recorded there");
    }

    /** Questions that are accepted and not yet written. */
    long waiting() {
        return waiting.size() + (long) inHand;
    }

    /** How often writing failed; failed writes are tried again. */
    long failures() {
        return failures.get();
    }

    /** Questions that could not be written as they were asked. */
    long faulty() {
        return faulty.get();
    }

    /** Questions that were refused because they could not be accepted here. */
    long refused() {
        return refused.get();
    }

    private void run() {
        try {
            while (true) {
                Access first = waiting.poll(GATHERED_FOR.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) {
                    stopping.await(GATHERED_FOR.toMillis(), TimeUnit.MILLISECONDS);
                    List<Access> batch = new ArrayList<>();
                    batch.add(first);
                    waiting.drainTo(batch, MOST_AT_ONCE - 1);
                    keepWriting(batch);
                } else if (stopping.getCount() == 0) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            LOG.error("The access log was interrupted; {} questions are not on record", waiting());
        }
    }

    /** A question and its row. */
    private record WaitingEntry(Access access, AccessRow row) {}

    /** Writes until the whole batch is written or its faulty entries are set aside; an outage makes this wait. */
    private void keepWriting(List<Access> batch) throws InterruptedException {
        inHand = batch.size();
        Deque<List<WaitingEntry>> left = new ArrayDeque<>();
        left.push(batch.stream().map(this::entry).toList());
        Duration pause = GATHERED_FOR;
        boolean failed = false;
        while (!left.isEmpty()) {
            if (isDealtWith(left.pop(), left, failed)) {
                inHand = left.stream().mapToInt(List::size).sum();
                continue;
            }
            failed = true;
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - stopsBy > 0) {
                    throw new InterruptedException("stopped");
                }
                Thread.sleep(GATHERED_FOR);
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        if (failed) {
            LOG.info("The access log is written again; {} questions wait", waiting.size());
        }
    }

    /** The entry of a question; where the question cannot be recorded in full, an entry without its content. */
    private WaitingEntry entry(Access access) {
        try {
            return new WaitingEntry(access, AccessRow.of(access));
        } catch (RuntimeException | StackOverflowError e) {
            reportFaulty(access, "is told of without what it was about", e);
            return new WaitingEntry(access, AccessRow.bare(access));
        }
    }

    /**
     * Writes a part of a batch. Where some entry is at fault, the part is put back in halves, so that it ends up alone; where nothing can
     * be written, the part is put back as it is.
     *
     * @return whether to go on at once
     */
    private boolean isDealtWith(List<WaitingEntry> part, Deque<List<WaitingEntry>> left, boolean saidSo) {
        try {
            insert(part);
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            // whatever the failure: after the writer's end, questions would be accepted and never written
            if (e instanceof SQLException sql && isOfAnEntry(sql)) {
                apart(part, left, sql);
                return true;
            }
            left.push(part);
            if (!saidSo) {
                LOG.warn("The access log cannot be written, and is tried again: {}", kind(e));
            }
            return false;
        }
    }

    private void insert(List<WaitingEntry> part) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            AccessRows.insert(connection, part.stream().map(WaitingEntry::row).toList());
        } catch (SQLException | RuntimeException | Error e) {
            failures.incrementAndGet();
            throw e;
        }
    }

    private void apart(List<WaitingEntry> part, Deque<List<WaitingEntry>> left, SQLException why) {
        if (part.size() > 1) {
            left.push(part.subList(part.size() / 2, part.size()));
            left.push(part.subList(0, part.size() / 2));
            return;
        }
        Access access = part.getFirst().access();
        AccessRow bare = AccessRow.bare(access);
        if (part.getFirst().row().equals(bare)) {
            reportFaulty(access, "is not on record", why);
        } else {
            reportFaulty(access, "is told of without what it was about", why);
            left.push(List.of(new WaitingEntry(access, bare)));
        }
    }

    /** Logs a faulty entry without names and without quoting the request; the correlation leads to the rest. */
    private void reportFaulty(Access access, String how, Throwable why) {
        faulty.incrementAndGet();
        LOG.error(
                "A question that cannot be written as it was asked {}: {}, correlation {}: {}",
                how,
                access.query().getClass().getSimpleName(),
                access.correlation(),
                kind(why));
    }

    private static String kind(Throwable e) {
        return e.getClass().getSimpleName() + (e instanceof SQLException sql ? " " + sql.getSQLState() : "");
    }

    /** Whether the columns cannot hold the entry (wrong, refused or too large), so that another try would fail too. */
    private static boolean isOfAnEntry(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    /** Writes the remaining questions; where the database cannot be reached for too long, logs how many are not on record. */
    @Override
    public void close() {
        stopsBy = System.nanoTime() + stopsWithin.toNanos();
        stopping.countDown();
        try {
            writer.join(stopsWithin.plus(LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
