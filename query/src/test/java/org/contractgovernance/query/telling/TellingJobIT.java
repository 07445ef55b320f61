package org.contractgovernance.query.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Backlog;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.query.telling.TellingJob.Course;
import org.contractgovernance.registers.EngineOnPostgreSql;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The job asks every source for what is to be told, tells it once over all copies, and lets nothing hold up anything else. */
@ResourceLock(value = "logging", mode = ResourceAccessMode.READ)
class TellingJobIT extends EngineOnPostgreSql {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 15);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String ANOTHER = "another-contract";

    private final Happenings happenings = new Happenings(3);
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Supplier<RuntimeException>> refused = new TreeMap<>();
    private final Copies copies = new Copies(Instant.parse("2026-01-05T06:00:00Z"));
    private TellingJob job;

    @BeforeEach
    void aContract() throws Exception {
        store(happenings.all());
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        job = job(
                Course.BY_DAY,
                new Always("RP-1", DAY.plusDays(1)),
                new Always("RP-2", DAY),
                new Always("RP-3", DAY.plusDays(2)));
    }

    private TellingJob job(Course course, TellingSource... sources) {
        return job(course, new Answering(), sources);
    }

    private TellingJob job(Course course, Commands commands, TellingSource... sources) {
        return new TellingJob(
                new TellingJob.JobParts(pool, commands, new Nobody(), copies.clock(), new Backlog()),
                "told",
                "What is told",
                course,
                List.of(sources));
    }

    /** Gives the same of each contract each time it is asked, except for one that cannot be read. */
    private record Always(
            String plan, LocalDate on, Set<EntityKind> newsOf, List<RegisterName> restsOn, String unreadable)
            implements DeadlineSource {

        Always(String plan, LocalDate on) {
            this(plan, on, EnumSet.allOf(EntityKind.class), List.of(), "");
        }

        @Override
        public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today) {
            if (contract.contract().equals(unreadable)) {
                throw new IllegalStateException("a secret of " + unreadable);
            }
            return List.of(new Candidate(on, plan, new TellRectificationPlan(contract.contract(), plan)));
        }
    }

    private List<String> look() {
        sent.clear();
        job.tell();
        return List.copyOf(sent);
    }

    private interface Stored {
        void into(Connection connection) throws SQLException;
    }

    private void happens(Stored stored) throws Exception {
        try (Connection connection = pool.getConnection()) {
            stored.into(connection);
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    private void news() throws Exception {
        happens(happenings::storeShared);
    }

    private void another() throws Exception {
        happens(connection -> happenings.storeAnother(connection, ANOTHER));
    }

    @Test
    void candidatesOfAllSourcesAreToldInTheOrderOfDaysAndOnce() throws Exception {
        assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
        assertThat(look()).isEmpty();
        news();
        assertThat(look()).hasSize(3);
    }

    @Test
    void whatIsRefusedForGoodIsTriedAgainOnlyAfterNewsAndWarnedOfOnce() throws Exception {
        refused.put("RP-1", () -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
        try (Logged log = new Logged(TellingJob.class)) {
            assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
            assertThat(look()).isEmpty();
            copies.pass(Duration.ofHours(2));
            assertThat(look()).isEmpty();
            news();
            assertThat(look()).hasSize(3);
            assertThat(log.toActOn()).hasSize(1);
        }
    }

    @Test
    void whatMayBeToldLaterIsTriedAgainAtEverLongerIntervalsAndHoldsUpNoOther() {
        refused.put("RP-2", () -> new IllegalStateException("the store is away"));
        try (Logged log = new Logged(TellingJob.class)) {
            assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
            assertThat(look()).isEmpty();
            copies.pass(MINUTE);
            assertThat(look()).hasSize(3);
            copies.pass(MINUTE);
            assertThat(look()).isEmpty();
            copies.pass(MINUTE);
            assertThat(look()).hasSize(3);
            for (int i = 0; i < 10; i++) {
                copies.pass(Duration.ofHours(1));
                assertThat(look()).hasSize(3);
            }
            assertThat(log.toActOn())
                    .containsExactly(
                            "told: RP-2 of %s cannot be told: IllegalStateException".formatted(Happenings.CONTRACT));
        }
        refused.clear();
        copies.pass(Duration.ofHours(1));
        assertThat(look()).hasSize(3);
        copies.pass(Duration.ofHours(1));
        assertThat(look()).isEmpty();
    }

    /** As ReturnClockJob once did each minute. */
    @Test
    void whatIsNeverToBeToldIsNotLookedAtEachMinuteAndWarnsNobody() {
        refused.put("RP-2", () -> BrokenRule.of(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN));
        int looks = 0;
        try (Logged log = new Logged(TellingJob.class)) {
            for (int minute = 0; minute < 300; minute++) {
                looks += look().isEmpty() ? 0 : 1;
                copies.pass(MINUTE);
            }
            assertThat(log.toActOn()).isEmpty();
        }
        // at once, after 1, 2, 4, 8, 16, 32 minutes, then each hour
        assertThat(looks).isEqualTo(10);
    }

    @Test
    void aContractThatCannotBeReadLeavesTheOthers() throws Exception {
        another();
        job = job(
                Course.BY_DAY,
                new Always("RP-1", DAY, EnumSet.allOf(EntityKind.class), List.of(), Happenings.CONTRACT),
                new Always("RP-2", DAY));
        try (Logged log = new Logged(TellingJob.class)) {
            assertThat(look()).containsExactlyInAnyOrder("RP-1", "RP-2", "RP-2");
            copies.pass(MINUTE);
            assertThat(look()).containsExactly("RP-2");
            assertThat(log.toActOn())
                    .singleElement()
                    .asString()
                    .contains(Happenings.CONTRACT)
                    .doesNotContain("secret");
        }
    }

    @Test
    void anEventOfAnotherKindIsNoNews() throws Exception {
        job = job(Course.BY_DAY, new Always("RP-1", DAY, EnumSet.of(EntityKind.CONTRACT), List.of(), ""));
        assertThat(look()).hasSize(1);
        happens(connection -> happenings.storeIssue(connection, "I-999"));
        assertThat(look()).isEmpty();
        news();
        assertThat(look()).hasSize(1);
    }

    @Test
    void aContractWaitsWhileARegisterLacksSomethingOnWhichTheSourceRests() throws Exception {
        another();
        happens(connection ->
                happenings.storeUnreadableReturn(connection, "kpi:%s/SI-99".formatted(Happenings.CONTRACT), "SI-99"));
        job = job(
                Course.BY_DAY,
                new Always("RP-1", DAY, EnumSet.allOf(EntityKind.class), List.of(RegisterName.KPI_RETURNS), ""),
                new Always("RP-2", DAY));
        assertThat(look()).containsExactlyInAnyOrder("RP-1", "RP-2", "RP-2");
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM query.parked");
        }
        copies.pass(MINUTE);
        assertThat(look()).containsExactlyInAnyOrder("RP-1", "RP-2");
        assertThat(look()).isEmpty();
    }

    @Test
    void whatWasToldLeadsToAnotherLookOnlyWhereItMayLeadToMore() {
        for (Course course : Course.values()) {
            job = job(course, new Recording(), new Always("RP-1", DAY));
            assertThat(look()).hasSize(1);
            assertThat(look()).hasSize(course == Course.BY_DAY ? 1 : 0);
        }
    }

    @Test
    void threeCopiesTellEverythingOnceWhicheverLooks() throws Exception {
        Set<String> told = new HashSet<>();
        Commands deciding = (commands, caller, conditions) -> {
            String plan = ((TellRectificationPlan) commands.getFirst()).rectificationPlan();
            synchronized (told) {
                if (!told.add(plan)) {
                    throw BrokenRule.of(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN);
                }
                sent.add(plan);
            }
            return null;
        };
        TellingSource[] sources = {new Always("RP-1", DAY.plusDays(1)), new Always("RP-2", DAY)};
        copies.start(
                3, pool, () -> List.of(job(Course.BY_DAY, deciding, sources).task(MINUTE)));
        for (int i = 0; i < 5; i++) {
            copies.after(MINUTE);
            assertThat(sent).containsExactly("RP-2", "RP-1");
        }
    }

    /** The sources that features declare. */
    @Test
    void everyFeatureWithClocksDeclaresThem() {
        assertThat(DeadlineSource.ofEveryFeature())
                .extracting(each -> each.getClass().getSimpleName())
                .contains("ReturnDeadlines", "PlanDeadlines", "FailureResponseDeadlines");
    }

    private final class Answering implements Commands {

        @Override
        public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
            String plan = ((TellRectificationPlan) commands.getFirst()).rectificationPlan();
            sent.add(plan);
            if (refused.containsKey(plan)) {
                throw refused.get(plan).get();
            }
            return accepted(List.of());
        }
    }

    /** Records an event for each command. */
    private final class Recording implements Commands {

        @Override
        public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
            sent.add(((TellRectificationPlan) commands.getFirst()).rectificationPlan());
            try {
                news();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return accepted(List.of(new Accepted.Happened(happenings.size(), "ServiceRetained", null)));
        }
    }

    private static Accepted accepted(List<Accepted.Happened> events) {
        return new Accepted("rectification-plan:1", "RP-1", 1, 1, Instant.EPOCH, events, false);
    }
}
