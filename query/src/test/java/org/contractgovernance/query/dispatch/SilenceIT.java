package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AuditQuery.Changes;
import org.contractgovernance.contracts.audit.ProofQuery.Consistency;
import org.contractgovernance.contracts.audit.ProofQuery.Inclusion;
import org.contractgovernance.contracts.audit.ProofQuery.LatestCheckpoint;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.registers.Happenings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the council records and keeps to itself cannot be heard by naming positions, nor by waiting for one. */
class SilenceIT extends DispatcherOnPostgreSql {

    private static final Caller EVERY_CONTRACT =
            new Caller(Happenings.SOMEBODY, "council-desk", Set.of(Role.COMMISSIONER), Set.of(), true);
    private static final Caller EVERY_CONTRACTS_PROVIDER =
            new Caller(Happenings.SOMEBODY, "provider-desk", Set.of(Role.PROVIDER), Set.of(), true);
    private static final Duration SILENT = Duration.ofMillis(1_900);

    private long lastShared;
    private long lastOfAll;

    /** The ways in which a question names a position. */
    enum Naming {
        AT_LEAST,
        TO,
        FROM,
        CURSOR;

        Query<?> of(long position) {
            return switch (this) {
                case AT_LEAST -> issues(Set.of(), Moment.at(null, null, position), Paging.FIRST);
                case TO -> changes(1, position);
                case FROM -> changes(position, position);
                case CURSOR -> issues(Set.of(), Moment.NOW, new Paging(20, forged(position), null));
            };
        }

        private static Query<?> changes(long from, long to) {
            return new Changes(
                    Happenings.CONTRACT, Moment.upTo(from, null, null), Moment.upTo(to, null, null), Paging.FIRST);
        }

        private static String forged(long position) {
            return new Cursor(position, LocalDate.of(2016, 12, 31), "issues", null, null, "x").text();
        }
    }

    @BeforeEach
    void endInSilence() throws SQLException {
        lastShared = happenings.size();
        int before = happenings.size();
        happenings.unmatchedRisks(3);
        store(before);
        lastOfAll = happenings.size();
        assertThat(lastOfAll).isEqualTo(lastShared + 3);
    }

    /** All at once, since whoever is refused is kept waiting. */
    @Test
    void aPositionOfTheCouncilsAloneIsLikeOneThatThereIsNot() {
        try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (Naming naming : Naming.values()) {
                for (Caller provider : List.of(PROVIDER, EVERY_CONTRACTS_PROVIDER)) {
                    for (long position : List.of(lastShared + 1, lastOfAll, lastOfAll + 1, lastOfAll + 1_000)) {
                        asked.add(askers.submit(() -> isRefusedInSilence(naming, position, provider)));
                    }
                }
            }
            assertThat(asked).allSatisfy(each -> assertThat(each).succeedsWithin(LONG));
        }
    }

    private void isRefusedInSilence(Naming naming, long position, Caller provider) {
        long began = System.nanoTime();
        assertThatThrownBy(() -> dispatcher.ask(naming.of(position), provider))
                .as("%s of %d, when %d is the last that is shared", naming, position, lastShared)
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.REGISTERS_BEHIND));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(SILENT);
    }

    @Test
    void whatTheCallerMaySeeIsReachedAtOnce() {
        dispatcher.ask(Naming.AT_LEAST.of(lastShared), PROVIDER);
        dispatcher.ask(Naming.TO.of(lastShared), PROVIDER);
        dispatcher.ask(Naming.AT_LEAST.of(lastOfAll), COMMISSIONER);
        dispatcher.ask(Naming.TO.of(lastOfAll), COMMISSIONER);
        dispatcher.ask(Naming.AT_LEAST.of(lastOfAll), EVERY_CONTRACT);
    }

    @Test
    void anotherContractsEventsAreSilentForWhoMayNotKnowOfIt() {
        Caller elsewhere = new Caller(
                Happenings.SOMEBODY, "council-desk", Set.of(Role.COMMISSIONER), Set.of("walsall-serco"), false);
        Query<?> contracts = AContract.list().moment(Moment.at(null, null, 1L)).build();
        assertThatThrownBy(() -> dispatcher.ask(contracts, elsewhere))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.REGISTERS_BEHIND));
    }

    @Test
    void aWaitEndsWithWhatTheCallerMaySeeAndWithNothingElse() throws Exception {
        CompletableFuture<Object> waiting =
                CompletableFuture.supplyAsync(() -> dispatcher.ask(Naming.AT_LEAST.of(lastOfAll + 1), PROVIDER));
        int before = happenings.size();
        happenings.unmatchedRisks(1);
        store(before);
        Awaitility.await().pollDelay(Duration.ofMillis(300)).until(() -> !waiting.isDone());
        try (Connection connection = pool.getConnection()) {
            happenings.storeShared(connection);
        }
        assertThat(waiting.get()).isNotNull();
    }

    @Test
    void theTreeOverTheWholeStoreIsForATokenThatIsLimitedToNoContract() {
        for (Query<?> each : List.of(new LatestCheckpoint(), new Inclusion(1, null), new Consistency(1, null))) {
            assertThatThrownBy(() -> dispatcher.ask(each, COMMISSIONER))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(GeneralRule.LIMITED_TO_CONTRACTS));
        }
    }
}
