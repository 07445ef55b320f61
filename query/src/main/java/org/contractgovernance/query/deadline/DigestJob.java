package org.contractgovernance.query.deadline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineDigest;
import org.contractgovernance.contracts.deadline.DeadlineDigest.OfContract;
import org.contractgovernance.contracts.deadline.DeadlineQuery.Deadlines;
import org.contractgovernance.contracts.deadline.DigestMailbox;
import org.contractgovernance.contracts.deadline.DigestPost;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each mailbox its digest of deadlines once a day. Each mailbox is a task of its own, which one copy of the application makes, so that
 * a bad mailbox never stops another. Where sending fails, the task tries again a few times, later each time, and then goes on the next day.
 *
 * <p>Where the copy is killed after the mail server has taken the message and before the task is noted as done, another copy sends the
 * message again, under the same name.
 */
public final class DigestJob {

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final int TRIED_AGAIN = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LISTED = 100;

    private final DigestPost post;
    private final Supplier<Queries> queries;
    private final People people;
    private final Clock clock;

    /** @param queries the port, looked up when it is asked, because it is made of this module's handlers */
    public DigestJob(DigestPost post, Supplier<Queries> queries, People people, Clock clock) {
        this.post = post;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    /** A task of the scheduler for each mailbox. */
    public List<RecurringTask<Void>> tasks() {
        List<RecurringTask<Void>> tasks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (DigestMailbox each : post.mailboxes()) {
            String name = name(each);
            if (!names.add(name)) {
                throw new IllegalArgumentException("a mailbox of contract-governance.digest is configured twice");
            }
            var daily = Schedules.daily(Moment.COUNCIL_TIME, post.at());
            tasks.add(Tasks.recurring(name, daily)
                    .onFailure((done, operations) -> {
                        // counted anew each day, although the scheduler goes on counting
                        int failures = done.getExecution().consecutiveFailures % (TRIED_AGAIN + 1);
                        log(name, failures);
                        operations.reschedule(
                                done,
                                failures < TRIED_AGAIN
                                        ? done.getTimeDone().plus(FIRST_WAIT.multipliedBy(1L << failures))
                                        : daily.getNextExecutionTime(done));
                    })
                    .execute((task, context) -> send(each, name)));
        }
        return tasks;
    }

    private void send(DigestMailbox to, String name) {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            DeadlineDigest digest = digest(to);
            if (!digest.isEmpty()) {
                post.send(to, digest, name + "." + digest.day());
            }
        } catch (RuntimeException e) {
            // without the cause, because a mail server's message may quote the address
            LOG.debug("{} could not be sent: {}", name, e.getClass().getSimpleName());
            throw new IllegalStateException(
                    name + " could not be sent: " + e.getClass().getSimpleName());
        }
    }

    /** Says so at the first failure of a day and at the last one, whichever copies failed. */
    private static void log(String name, int failures) {
        if (failures == 0) {
            LOG.warn("{} could not be sent, and is tried again {} times", name, TRIED_AGAIN);
        } else if (failures == TRIED_AGAIN) {
            LOG.error("{} could not be sent, and is tried again not before the next day", name);
        }
    }

    /** What the mailbox may read of. */
    private DeadlineDigest digest(DigestMailbox to) {
        PersonId actor = people.ofAccount(Caller.OWN_CLIENT, "deadline-digest", "Digest of deadlines");
        Caller caller = new Caller(actor, Caller.OWN_CLIENT, Set.of(to.as()), to.contracts(), false);
        List<OfContract> contracts = new ArrayList<>();
        for (String contract : to.inOrder()) {
            Page<Deadline> page = queries.get()
                    .ask(
                            new Deadlines(
                                    contract,
                                    Set.of(),
                                    Set.of(DueState.OVERDUE, DueState.DUE_SOON),
                                    null,
                                    null,
                                    Moment.NOW,
                                    new Paging(LISTED, null, null)),
                            caller);
            if (page.total() > 0) {
                contracts.add(new OfContract(
                        contract, count(page, DueState.OVERDUE), count(page, DueState.DUE_SOON), page.entries()));
            }
        }
        return new DeadlineDigest(LocalDate.ofInstant(clock.instant(), Moment.COUNCIL_TIME), contracts);
    }

    private static long count(Page<Deadline> page, DueState state) {
        return page.totals().getOrDefault("state", Map.of()).getOrDefault(state.code(), 0L);
    }

    /** The same for the same mailbox, and without its address, because the scheduler keeps and logs it. */
    private static String name(DigestMailbox mailbox) {
        String all = mailbox.address() + "|" + mailbox.as().code() + "|" + String.join(",", mailbox.inOrder());
        return "deadline-digest-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
