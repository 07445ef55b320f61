package org.contractgovernance.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.People;
import org.contractgovernance.contracts.rectification.RectificationPlanCommand.TellRectificationPlan;
import org.contractgovernance.contracts.rectification.RectificationPlanRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.registers.EngineOnPostgreSql;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job asks every feature for what is to be told, tells it in the order of days, and lets none hold up another. */
class DeadlineJobIT extends EngineOnPostgreSql {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 15);

    private final Happenings happenings = new Happenings(3);
    private final List<String> sent = new ArrayList<>();
    private final Map<String, Supplier<RuntimeException>> refused = new TreeMap<>();
    private DeadlineJob job;

    @BeforeEach
    void aContract() throws Exception {
        store(happenings.all());
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
        job = new DeadlineJob(
                pool,
                engine,
                new Answering(),
                new Nobody(),
                List.of(source("RP-1", DAY.plusDays(1)), source("RP-2", DAY), source("RP-3", DAY.plusDays(2))));
    }

    /** What a feature gives: each time it is asked, the same. */
    private static DeadlineSource source(String plan, LocalDate on) {
        return new DeadlineSource() {
            @Override
            public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today) {
                return List.of(new Candidate(on, plan, new TellRectificationPlan(contract.contract(), plan)));
            }
        };
    }

    private List<String> look() {
        sent.clear();
        job.tell();
        return List.copyOf(sent);
    }

    private void news() throws Exception {
        try (Connection connection = pool.getConnection()) {
            happenings.storeShared(connection);
        }
        assertThat(engine.await(happenings.size(), LONG)).isTrue();
    }

    @Test
    void candidatesOfAllFeaturesAreToldInTheOrderOfDaysAndOnce() throws Exception {
        assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
        assertThat(look()).isEmpty();
        news();
        assertThat(look()).hasSize(3);
    }

    @Test
    void whatIsRefusedForGoodIsTriedAgainOnlyAfterNews() throws Exception {
        refused.put("RP-1", () -> BrokenRule.of(GeneralRule.UNKNOWN_ENTITY));
        assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
        assertThat(look()).isEmpty();
        assertThat(look()).isEmpty();
        news();
        assertThat(look()).hasSize(3);
    }

    @Test
    void whatMayBeToldAtTheNextLookIsTriedAgainAndHoldsUpNoOther() {
        refused.put("RP-2", () -> new IllegalStateException("the store is away"));
        assertThat(look()).containsExactly("RP-2", "RP-1", "RP-3");
        refused.clear();
        refused.put("RP-2", () -> BrokenRule.of(RectificationPlanRule.NOTHING_TO_TELL_OF_PLAN));
        assertThat(look()).hasSize(3);
        refused.clear();
        assertThat(look()).hasSize(3);
        assertThat(look()).isEmpty();
    }

    /** The sources that features declare. */
    @Test
    void everyFeatureWithClocksDeclaresThem() {
        assertThat(DeadlineSource.ofEveryFeature())
                .extracting(each -> each.getClass().getSimpleName())
                .contains("ReturnDeadlines", "PlanDeadlines");
    }

    private final class Answering implements Commands {

        @Override
        public Accepted send(List<? extends Command> commands, Caller caller, Conditions conditions) {
            String plan = ((TellRectificationPlan) commands.getFirst()).rectificationPlan();
            sent.add(plan);
            if (refused.containsKey(plan)) {
                throw refused.get(plan).get();
            }
            return null;
        }
    }

    private static final class Nobody implements People {

        @Override
        public PersonId enter(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PersonId ofAccount(String issuer, String subject, String name) {
            return Happenings.SOMEBODY;
        }

        @Override
        public Erasure erase(PersonId person, String reason, Caller caller) {
            throw new UnsupportedOperationException();
        }
    }
}
