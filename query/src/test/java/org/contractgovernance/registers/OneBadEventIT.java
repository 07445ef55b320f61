package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.event.Vocabulary;
import org.contractgovernance.contracts.feature.Feature;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.RegistersStatus;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.query.QueryConfiguration;
import org.contractgovernance.registers.Faulty.Fault;
import org.contractgovernance.registers.fold.Occurrence;
import org.contractgovernance.registers.fold.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One event that a fold cannot take, of every kind that there is, in every register that takes it, and in every way: an exception, an error,
 * no end. It parks its own entity there, nothing else anywhere, and a thousand others go on; once the release is mended, so is the register.
 */
@Order(1) // the longest: whatever runs beside it ends first
@Timeout(300)
class OneBadEventIT extends EngineOnPostgreSql {

    private static final EventCodec CODEC = new EventCodec(Features.vocabulary());
    private static final LocalDate DAY = LocalDate.of(2016, 5, 11);
    private static final int OTHERS = 1_000;

    /** As soon as so many looks have found it: there are some dozens to be sat out. A fold that a busy machine holds up is not found by all. */
    private static final int LOOKS = 4;

    /** What is done again with each fold that is given up is no more than that. */
    private static final int BATCH = 20;

    private static final List<Fault> ERRORS = List.of(Fault.STACK, Fault.MEMORY, Fault.ASSERTION, Fault.LINKAGE);

    private final Happenings happenings = new Happenings(13);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<RegisterName, Map<Long, Fault>> faults = new HashMap<>();

    private static final int WAYS = 3;
    private static final int ENDLESS = WAYS - 1;

    /** Events that follow the bad one of an entity, and must not be folded either. */
    private static final int AFTERWARDS = 2;

    private static final boolean LONG_FORM = "long".equals(System.getProperty("bad-events.form"));

    /** What is to be parked: by register and entity, the position. */
    private final Map<RegisterName, Map<String, Long>> expected = new TreeMap<>();

    @AfterEach
    void letGo() {
        ended.countDown();
    }

    /** The events of each feature, in the order of the vocabulary: what can happen to one entity, one after another. */
    private static Map<Class<?>, List<Event>> stories() {
        Map<Class<?>, List<Event>> stories = new LinkedHashMap<>();
        for (Vocabulary.Entry each : Features.vocabulary().entries()) {
            stories.computeIfAbsent(feature(each.type()).events(), any -> new ArrayList<>())
                    .add(golden(each));
        }
        return stories;
    }

    private static Event golden(Vocabulary.Entry entry) {
        Path file = Path.of("../contracts/src/test/resources/golden")
                .resolve("%s.%d.json".formatted(entry.name(), entry.revision()));
        try {
            return CODEC.read(
                    entry.name(), entry.revision(), Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feature feature(Class<?> event) {
        return Features.all().stream()
                .filter(each -> each.events().isAssignableFrom(event))
                .findAny()
                .orElseThrow();
    }

    private static String kind(Event event) {
        return feature(event.getClass()).kind().code();
    }

    /**
     * For every event and register an entity of its own, with all that can happen to it before, failing in one of the ways. The long form
     * ({@code -Dbad-events.form=long}) has an entity for each way.
     */
    private void everyEventFailsInEveryRegister() {
        List<Register<?>> registers = List.copyOf(QueryConfiguration.registers());
        stories().forEach((feature, story) -> {
            for (int i = 0; i < story.size(); i++) {
                for (int at = 0; at < registers.size(); at++) {
                    for (int way = 0; way < WAYS; way++) {
                        if (LONG_FORM || shortForm(i, at) == way) {
                            given(story, i, registers.get(at), way);
                        }
                    }
                }
            }
        });
    }

    /** No end with the first event of a feature, as each has to be sat out; an exception or an error in turn with the others. */
    private static int shortForm(int event, int register) {
        return event == 0 ? ENDLESS : (event + register) % ENDLESS;
    }

    private void given(List<Event> story, int bad, Register<?> register, int way) {
        int number = happenings.size();
        String entity = "%s:bad/%d".formatted(kind(story.getFirst()), number);
        Event event = story.get(bad);
        Occurrence asked = new Occurrence(event, Envelopes.of(event, entity, "BAD-" + number, DAY.toString()));
        if (!register.follows(entity) || register.key(event, asked.envelope()) == null) {
            return;
        }
        Fault fault = switch (way) {
            case 0 -> Fault.EXCEPTION;
            case 1 -> ERRORS.get(number % ERRORS.size());
            default -> Fault.ENDLESS;
        };
        for (int i = 0; i < Math.min(story.size(), bad + 1 + AFTERWARDS); i++) {
            long position = happenings
                    .given(entity, "BAD-" + number, story.get(i), DAY, Visibility.SHARED)
                    .position();
            if (i == bad) {
                faults.computeIfAbsent(register.name(), any -> new HashMap<>()).put(position, fault);
                expected.computeIfAbsent(register.name(), any -> new TreeMap<>())
                        .put(entity, position);
            }
        }
        happenings.more(2);
    }

    private Register<?> faulty(Register<?> register) {
        return register.foldedBy(fold -> new Faulty<>(fold, faults.getOrDefault(register.name(), Map.of()), ended))
                .lookedAt(LOOKS);
    }

    private void begin(List<? extends Register<?>> registers) {
        engine.stop();
        engine = new RegisterEngine(pool, registers, CODEC, Clock.systemUTC(), BATCH);
        engine.start();
    }

    private Map<RegisterName, Map<String, Long>> parked() {
        Map<RegisterName, Map<String, Long>> parked = new TreeMap<>();
        for (RegistersStatus.One register : engine.status().registers()) {
            for (RegistersStatus.Parked each : register.parked()) {
                parked.computeIfAbsent(register.register(), any -> new TreeMap<>())
                        .put(each.entity(), each.position());
                Fault fault = faults.get(register.register()).get(each.position());
                assertThat(each.problem())
                        .as("%s %s", register.register(), each)
                        .isEqualTo(fault == null ? "nothing, because nobody made it fail" : fault.problem());
            }
        }
        return parked;
    }

    private Map<RegisterName, List<String>> rows() throws SQLException {
        Map<RegisterName, List<String>> rows = new TreeMap<>();
        for (Register<?> each : QueryConfiguration.registers()) {
            rows.put(each.name(), everything(each));
        }
        return rows;
    }

    private Map<RegisterName, List<String>> others() throws SQLException {
        Map<RegisterName, List<String>> rows = rows();
        rows.replaceAll((name, all) ->
                all.stream().filter(each -> !each.contains(":bad/")).toList());
        return rows;
    }

    private void replayed(int generation) {
        engine.replay(Set.of(), ADMINISTRATOR);
        await(() -> engine.status().registers().stream().allMatch(each -> each.generation() == generation));
    }

    @Test
    void itParksItsEntityAloneWhileAThousandOthersGoOnAndIsThenMended() throws SQLException {
        engine.stop();
        everyEventFailsInEveryRegister();
        happenings.more(OTHERS);
        store(happenings.all());
        assertThat(expected.keySet()).hasSize(QueryConfiguration.registers().size());

        begin(QueryConfiguration.registers().stream().map(this::faulty).toList());
        assertThat(engine.await(happenings.size(), LONG.multipliedBy(3))).isTrue();
        assertThat(parked()).isEqualTo(expected);
        assertThat(engine.status().leftAlone()).isPositive();
        assertThat(engine.status().failing()).isEmpty();
        Map<RegisterName, List<String>> others = others();

        // whoever rebuilds them entity by entity parks the same
        replayed(2);
        assertThat(parked()).isEqualTo(expected);
        assertThat(others()).isEqualTo(others);

        // a release that takes them all
        begin(QueryConfiguration.registers());
        assertThat(parked()).isEqualTo(expected);
        Set<String> entities = new java.util.TreeSet<>();
        expected.values().forEach(each -> entities.addAll(each.keySet()));
        entities.forEach(each -> engine.mend(each, ADMINISTRATOR));
        assertThat(parked()).isEmpty();
        assertThat(others()).isEqualTo(others);
        Map<RegisterName, List<String>> mended = rows();
        replayed(3);
        assertThat(parked()).isEmpty();
        assertThat(rows()).isEqualTo(mended);
        ended.countDown();
        await(() -> engine.status().leftAlone() == 0);
    }

    /** Nothing that an event did: a table has gone. That is no entity's fault, and passes when somebody sees to it, who has to know. */
    @Test
    void aReadingThatFailsAgainAndAgainIsSaidToFail() throws SQLException {
        Happenings some = new Happenings(14).more(20);
        database.as(database.superuser())
                .sql("ALTER TABLE query.issues_log_1 RENAME TO issues_log_away")
                .update();
        store(some.all());
        await(() -> engine.status().failing().stream().anyMatch(each -> each.times() > 3));
        RegistersStatus.Failing failing = engine.status().failing().getFirst();
        assertThat(failing.reading()).isEqualTo(RegistersStatus.Failing.LIVE);
        assertThat(failing.position()).isLessThan(some.size());
        assertThat(failing.problem()).contains("42P01");
        assertThat(engine.status().behind()).isEqualTo(some.size() - failing.position());

        database.as(database.superuser())
                .sql("ALTER TABLE query.issues_log_away RENAME TO issues_log_1")
                .update();
        assertThat(engine.await(some.size(), LONG)).isTrue();
        await(() -> engine.status().failing().isEmpty());
    }
}
