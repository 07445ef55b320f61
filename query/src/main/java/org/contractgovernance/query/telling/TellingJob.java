package org.contractgovernance.query.telling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Backlog;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.operation.CorrelationId;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.telling.LookedAt.End;
import org.contractgovernance.query.telling.TellingSource.Candidate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what follows from the record by the passing of time or by what happened. Each {@link TellingSource} gives the candidates from the
 * registers, the job sends them, and each entity decides by its own events. So nothing is told twice, whichever copy looks; and after an
 * outage everything is told that was missed. A replay leads to the same registers, so it tells nothing.
 *
 * <p>One contract that cannot be read or told never stops another. What failed is tried again after a minute, two, four, at most an hour;
 * what was refused for good waits for news of the contract, or for another day.
 */
public final class TellingJob {

    private static final Logger LOG = LoggerFactory.getLogger(TellingJob.class);

    /** So long a look waits for a backlog to be entered; the next look waits again. */
    private static final Duration ENTERED_WITHIN = Duration.ofSeconds(20);

    /** So many contracts are read at a time. */
    private static final int AT_A_TIME = 25;

    /** In the order of days; what came about on the same day is in the order of contracts, and of what it is about. */
    private static final Comparator<Candidate> BY_DAY = Comparator.comparing(Candidate::on)
            .thenComparing(candidate -> candidate.command().contract())
            .thenComparing(Candidate::about);

    private final JobParts parts;
    private final String account;
    private final String name;
    private final Course course;
    private final List<TellingSource> sources;
    private final RegistersRead registers;
    private final LookedAt looked = new LookedAt();
    private final Map<String, End> ends = new HashMap<>();
    private @Nullable PersonId actor;

    /**
     * What every job is made of.
     *
     * @param dataSource reads the registers
     * @param commands the port to which candidates are sent
     * @param people knows the account under which a job acts
     * @param clock says when something that failed may be tried again
     * @param backlog while one is being entered, the jobs of the scheduler tell nothing
     */
    public record JobParts(DataSource dataSource, Commands commands, People people, Clock clock, Backlog backlog) {

        /** The same with another port. */
        public JobParts sendingTo(Commands port) {
            return new JobParts(dataSource, port, people, clock, backlog);
        }
    }

    /** The order in which candidates are told. */
    public enum Course {
        /** In one order of days over all contracts. What was told may lead to more, and so it is news at the next look. */
        BY_DAY,
        /** Contract after contract, in the order of the source. A look finds all of a contract, and so what was told is no news. */
        BY_CONTRACT
    }

    /**
     * @param account the account of the application under which the job acts; the scheduler knows the job by it too
     * @param name the name of the account, as the trail shows it
     * @param sources what is to be told
     */
    public TellingJob(
            JobParts parts, String account, String name, Course course, List<? extends TellingSource> sources) {
        this.parts = parts;
        this.account = account;
        this.name = name;
        this.course = course;
        this.sources = List.copyOf(sources);
        this.registers = new RegistersRead(parts.dataSource());
    }

    /** The same as a task of the scheduler, which one copy of the application makes at a time. */
    public RecurringTask<Void> task(Duration every) {
        return Tasks.recurring(account, FixedDelay.of(every)).execute((task, context) -> {
            if (parts.backlog().awaitEntered(ENTERED_WITHIN)) {
                tell();
            }
        });
    }

    /** Tells of every contract what is to be told. */
    public synchronized void tell() {
        CorrelationId.Scope scope = CorrelationId.entered(UUID.randomUUID().toString());
        try (scope) {
            ends.clear();
            actor = null;
            NewsFound news = registers.look(look -> new NewsFound(
                    look.today(),
                    look.position(),
                    looked.contracts(look, parts.clock().instant()),
                    RegistersRead.incomplete(look, sources)));
            List<String> contracts = List.copyOf(news.contracts().keySet());
            List<Candidate> inOrder = new ArrayList<>();
            for (int i = 0; i < contracts.size(); i += AT_A_TIME) {
                List<String> some = contracts.subList(i, Math.min(contracts.size(), i + AT_A_TIME));
                List<Candidate> found = candidates(some, news);
                if (course == Course.BY_CONTRACT) {
                    tell(found, some);
                } else {
                    inOrder.addAll(found);
                }
            }
            if (course == Course.BY_DAY) {
                inOrder.sort(BY_DAY);
                tell(inOrder, contracts);
            }
            looked.reached(news.today(), news.position());
        }
    }

    /**
     * What a look begins with.
     *
     * @param today the council's day
     * @param position the position of the registers
     * @param contracts the contracts to look at, each with the kinds of entity to which something has happened
     * @param incomplete the contracts of which a register lacks something, by source
     */
    private record NewsFound(
            LocalDate today,
            long position,
            Map<String, Set<EntityKind>> contracts,
            Map<TellingSource, Set<String>> incomplete) {

        boolean concerns(TellingSource source, String contract) {
            return !Collections.disjoint(contracts.getOrDefault(contract, Set.of()), source.newsOf());
        }

        boolean isComplete(TellingSource source, String contract) {
            return !incomplete.getOrDefault(source, Set.of()).contains(contract);
        }
    }

    private List<Candidate> candidates(List<String> contracts, NewsFound news) {
        List<Candidate> found = new ArrayList<>();
        for (TellingSource source : sources) {
            List<String> readable = new ArrayList<>();
            for (String each : contracts) {
                if (news.concerns(source, each)) {
                    if (news.isComplete(source, each)) {
                        readable.add(each);
                    } else {
                        ends.merge(each, End.WAITS, TellingJob::worse);
                    }
                }
            }
            found.addAll(candidates(source, readable));
        }
        return found;
    }

    /** The candidates of some contracts; a contract that cannot be read, or reckoned, leaves the others. */
    private List<Candidate> candidates(TellingSource source, List<String> contracts) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        try {
            return registers
                    .look(look -> source.read(look, RegistersRead.contracts(look, contracts)))
                    .get();
        } catch (RuntimeException e) {
            if (e instanceof BrokenRule broken && broken.rule().answer() == Rule.Answer.UNAVAILABLE) {
                throw e;
            }
            if (contracts.size() == 1) {
                // a message may quote what stood in an event
                failed(contracts.getFirst(), "what follows", e.getClass().getSimpleName(), End.AGAIN);
                return List.of();
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (String each : contracts) {
            found.addAll(candidates(source, List.of(each)));
        }
        return found;
    }

    /** Tells what was found of some contracts, after which their look has ended. */
    private void tell(List<Candidate> candidates, List<String> contracts) {
        for (Candidate each : candidates) {
            tell(each);
        }
        for (String each : contracts) {
            looked.ended(each, ends.getOrDefault(each, End.DONE), parts.clock().instant());
        }
    }

    private void tell(Candidate each) {
        String contract = each.command().contract();
        PersonId itself = actor;
        if (itself == null) {
            itself = parts.people().ofAccount(Caller.OWN_CLIENT, account, name);
            actor = itself;
        }
        Caller caller = new Caller(itself, Caller.OWN_CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(contract), false);
        try {
            Accepted told = parts.commands().send(each.command(), caller, Conditions.NONE);
            if (course == Course.BY_CONTRACT) {
                told.events().forEach(event -> looked.isOwn(event.position()));
            }
        } catch (BrokenRule e) {
            if (e.rule().answer() == Rule.Answer.CONFLICT) {
                // done meanwhile, another copy was first, or its clock says that the day has not come
                LOG.debug("nothing is to be told of {} of {}", each.about(), contract, e);
                ends.merge(contract, End.AGAIN, TellingJob::worse);
                return;
            }
            boolean passes = e.rule().answer() == Rule.Answer.UNAVAILABLE;
            failed(contract, each.about(), e.rule().toString(), passes ? End.AGAIN : End.REFUSED);
        } catch (RuntimeException e) {
            // whatever is wrong with this one, the next may be told; a message may quote what stood in an event
            failed(contract, each.about(), e.getClass().getSimpleName(), End.AGAIN);
        }
    }

    private void failed(String contract, String about, String why, End end) {
        ends.merge(contract, end, TellingJob::worse);
        if (looked.isNews(contract, about, why)) {
            LOG.warn("{}: {} of {} cannot be told: {}", account, about, contract, why);
        }
    }

    private static End worse(End one, End other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
