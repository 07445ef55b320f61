package org.contractgovernance.api.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.contractgovernance.api.sample.SampleContract.SampleStep;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Backlog;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.ContractQuery.Contracts;
import org.contractgovernance.contracts.contract.ContractRule;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import tools.jackson.databind.JsonNode;

/**
 * Loads the sample contracts while no other contract is on record.
 *
 * <p>Each command has an idempotency key of its own, and each person an account of the samples' own: the next start continues one that was
 * cut short, and nothing is recorded twice.
 */
final class SampleLoader implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    /** The client that the trail shows for events of the samples. */
    static final String CLIENT = "samples";

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int MOST_LOOKS = 120;
    private static final int LEAST_LOOKS_OF_NOTHING = 4;

    private final SampleFiles files;
    private final SampleCommands decoder;
    private final Commands commands;
    private final Queries queries;
    private final People people;
    private final Duration jobsEvery;
    private final Backlog.Entering entering;
    private volatile boolean stopped;
    private @Nullable Thread beside;

    /**
     * @param jobsEvery how long after each other the application looks for a KPI to compute, a period to assess and a variation to make, at most
     * @param backlog the application tells nothing before the samples are on record
     */
    SampleLoader(
            SampleFiles files,
            SampleCommands decoder,
            Commands commands,
            Queries queries,
            People people,
            Duration jobsEvery,
            Backlog backlog) {
        this.files = files;
        this.decoder = decoder;
        this.commands = commands;
        this.queries = queries;
        this.people = people;
        this.jobsEvery = jobsEvery;
        this.entering = backlog.begin();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<SampleContract> samples = files.all();
        List<SampleContract> madeUp =
                samples.stream().filter(each -> each.seed() != null).toList();
        if (!holdsNothingBut(samples)) {
            entering.close();
            return;
        }
        samples.stream().filter(each -> each.seed() == null).forEach(this::load);
        beside = Thread.ofVirtual().name("made-up samples").start(() -> {
            List<Runnable> toDecide = new ArrayList<>();
            try (entering) {
                madeUp.forEach(each -> loadBeside(each).ifPresent(toDecide::add));
            }
            toDecide.forEach(Runnable::run);
        });
    }

    /** Waits until the samples that are loaded beside the first requests are on record. */
    void join() throws InterruptedException {
        if (beside != null) {
            beside.join();
        }
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    /** Loads a long sample while the application answers already. What is missing when it fails or stops, the next start loads. */
    private Optional<Runnable> loadBeside(SampleContract sample) {
        try {
            return load(sample);
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warn("Sample contract {} is on record in part: {}", sample.contract(), e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Whether the only contracts on record are those that an earlier start loaded, perhaps only in part. */
    private boolean holdsNothingBut(List<SampleContract> samples) {
        Set<String> ours = samples.stream().map(SampleContract::contract).collect(Collectors.toSet());
        PersonId loader = people.ofAccount(CLIENT, "loader", "Loader of the samples");
        Caller everything = new Caller(loader, CLIENT, Set.of(Role.ADMINISTRATOR), Set.of(), true);
        Paging page = new Paging(Paging.LARGEST, null, null);
        return queries
                .ask(new Contracts(Set.of(), Set.of(), null, null, null, null, null, Moment.NOW, page), everything)
                .entries()
                .stream()
                .allMatch(each -> ours.contains(each.entry().contract()));
    }

    /** Loads a sample; what is returned decides what the application proposes of it, where it was made up. */
    private Optional<Runnable> load(SampleContract sample) {
        Map<String, String> names = new HashMap<>();
        sample.people().forEach((alias, name) -> {
            PersonId person = people.ofAccount(CLIENT, sample.contract() + "/" + alias, name);
            names.put("@" + alias, person.value());
        });
        int events = 0;
        for (SampleStep step : sample.steps()) {
            if (stopped) {
                return Optional.empty();
            }
            Accepted accepted;
            try {
                accepted = send(sample, step, names);
            } catch (BrokenRule e) {
                if (step.index() == 0 && e.rule() == ContractRule.CONTRACT_ALREADY_REGISTERED) {
                    return Optional
                            .empty(); // by a start so long ago that its receipts are gone, or by another version of the
                    // file
                }
                throw new IllegalStateException(sample.place(step) + ": " + e.getMessage(), e);
            }
            events += accepted.repeated() ? 0 : accepted.events().size();
            if (step.ref() != null) {
                names.put("$" + step.ref(), begun(accepted));
            }
        }
        if (events == 0) {
            return Optional.empty();
        }
        LOG.info("Sample contract {} is on record: {} events", sample.contract(), events);
        Long seed = sample.seed();
        return seed == null ? Optional.empty() : Optional.of(() -> decide(sample, seed, names));
    }

    /** Decides what the application proposes of a made-up contract, once it has assessed its periods. */
    private void decide(SampleContract sample, long seed, Map<String, String> names) {
        MadeUpDecisions decisions = new MadeUpDecisions(
                sample.contract(),
                seed,
                commands,
                queries,
                new PersonId(named(names, "@provider")),
                new PersonId(named(names, "@director")));
        long months = months(sample);
        // what came in while a month was assessed restates it, and adds deductions to it: so until two looks of the job
        // bring nothing
        Duration between = jobsEvery.compareTo(BETWEEN_LOOKS) < 0 ? jobsEvery : BETWEEN_LOOKS;
        long looksOfNothing = LEAST_LOOKS_OF_NOTHING + jobsEvery.multipliedBy(2).dividedBy(between);
        long nothing = 0;
        for (int looks = 0; !stopped && looks < MOST_LOOKS && nothing < looksOfNothing; looks++) {
            nothing = allDecided(decisions, months) ? nothing + 1 : 0;
            LockSupport.parkNanos(between.toNanos());
        }
        if (nothing == looksOfNothing) {
            LOG.info("The deductions of {} are decided, except those of the last periods", sample.contract());
        }
    }

    /** Whether nobody has anything to decide. What cannot be decided now, such as what is restated meanwhile, is looked at again. */
    private static boolean allDecided(MadeUpDecisions decisions, long months) {
        try {
            return decisions.assessed() >= months && decisions.decide() == 0;
        } catch (RuntimeException e) {
            LOG.debug("Deductions of a sample are decided at the next look: {}", e.getMessage());
            return false;
        }
    }

    /** How many months a contract runs for. */
    private static long months(SampleContract sample) {
        JsonNode details = sample.steps().getFirst().body().path("details");
        LocalDate first = LocalDate.parse(details.path("startsOn").asString());
        LocalDate last = LocalDate.parse(details.path("endsOn").asString());
        return ChronoUnit.MONTHS.between(first, last.plusDays(1));
    }

    private static String named(Map<String, String> names, String alias) {
        return Objects.requireNonNull(names.get(alias), alias);
    }

    private Accepted send(SampleContract sample, SampleStep step, Map<String, String> names) {
        Caller caller =
                new Caller(person(sample, step, names), CLIENT, Set.of(step.role()), Set.of(sample.contract()), false);
        Conditions.Idempotency once = new Conditions.Idempotency(
                "sample " + sample.file(),
                "%s-%d".formatted(sample.fingerprint().substring(0, 16), step.index()),
                Hash.of(step.body().toString().getBytes(StandardCharsets.UTF_8)).hex());
        return commands.send(
                decoder.command(sample, step, text -> resolve(sample, step, names, text)),
                caller,
                new Conditions(null, once));
    }

    private static PersonId person(SampleContract sample, SampleStep step, Map<String, String> names) {
        return new PersonId(resolve(sample, step, names, "@" + step.by()));
    }

    /** Replaces an alias of a person or a name from an earlier step; any other text remains. */
    private static String resolve(SampleContract sample, SampleStep step, Map<String, String> names, String text) {
        if (!text.startsWith("@") && !text.startsWith("$")) {
            return text;
        }
        String found = names.get(text);
        if (found == null) {
            throw new IllegalStateException("%s: nothing is called %s".formatted(sample.place(step), text));
        }
        return found;
    }

    /** The reference of the entity that a step began: an escalation's early warning, or the entity that the command made. */
    private static String begun(Accepted accepted) {
        return accepted.events().stream()
                .filter(each -> each.event().equals("EarlyWarningRaised"))
                .map(Accepted.Happened::reference)
                .filter(reference -> reference != null)
                .findFirst()
                .orElse(accepted.reference());
    }
}
