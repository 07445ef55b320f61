package org.contractgovernance.query.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractQuery.Contracts;
import org.contractgovernance.contracts.kpi.ScorecardLine;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.registers.Happenings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters that keep what they name, and leave the rest out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersIT extends DispatcherOnPostgreSql {

    private static final Paging MANY = new Paging(200, null, null);

    @BeforeAll
    @Override
    void start() throws SQLException {
        super.start();
    }

    @AfterAll
    @Override
    void stop() {
        super.stop();
    }

    @Test
    void theScorecardIsFilteredByFrequencyAndText() {
        long all = dispatcher.ask(scorecard(Set.of(), null, MANY), COMMISSIONER).total();
        assertThat(all).isPositive();
        assertThat(dispatcher
                        .ask(scorecard(Set.of(Frequency.MONTHLY), null, MANY), COMMISSIONER)
                        .total())
                .isEqualTo(all);
        assertThat(dispatcher
                        .ask(scorecard(Set.of(Frequency.WEEKLY), null, MANY), COMMISSIONER)
                        .total())
                .isZero();
        assertThat(dispatcher
                        .ask(scorecard(Set.of(), " OFFERS on ", MANY), COMMISSIONER)
                        .total())
                .isEqualTo(all);
        assertThat(dispatcher
                        .ask(scorecard(Set.of(), "\uFF2Fﬀe\u0301rs\u00A0o\u200Bn", MANY), COMMISSIONER)
                        .total())
                .isEqualTo(all);
        assertThat(dispatcher
                        .ask(scorecard(Set.of(), "\u00A0\u200B", MANY), COMMISSIONER)
                        .total())
                .isEqualTo(all);
        Page<ScorecardLine> expected = dispatcher.ask(scorecard(Set.of(), "as expected", MANY), COMMISSIONER);
        assertThat(expected.total()).isPositive().isLessThan(all);
        assertThat(expected.entries()).allMatch(each -> each.returned() != null);
    }

    @Test
    void theTrailIsFilteredByRole() {
        assertThat(dispatcher
                        .ask(
                                trail(Set.of(Role.COMMISSIONER, Role.PROVIDER), null, null, Moment.NOW, MANY),
                                COMMISSIONER)
                        .total())
                .isEqualTo(happenings.size());
        assertThat(dispatcher
                        .ask(trail(Set.of(Role.PROVIDER), null, null, Moment.NOW, MANY), COMMISSIONER)
                        .total())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,,true", ",2026-01-01,true", "2026-01-02,,false", ",2025-12-31,false"})
    void theTrailIsFilteredByTheDayOfRecording(@Nullable LocalDate from, @Nullable LocalDate to, boolean found) {
        assertThat(dispatcher
                        .ask(trail(Set.of(), from, to, Moment.NOW, MANY), COMMISSIONER)
                        .total())
                .isEqualTo(found ? happenings.size() : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-04,,,,true",
        "2016-01-05,,,,false",
        ",2016-01-04,,,true",
        ",2016-01-03,,,false",
        ",,2099-01-01,,true",
        ",,,2099-01-01,false"
    })
    void contractsAreFilteredByTheDaysOfTheirTerm(
            @Nullable LocalDate startsFrom,
            @Nullable LocalDate startsTo,
            @Nullable LocalDate endsFrom,
            @Nullable LocalDate endsTo,
            boolean found) {
        Contracts query = AContract.list()
                .startsFrom(startsFrom)
                .startsTo(startsTo)
                .endsFrom(endsFrom)
                .endsTo(endsTo)
                .build();
        assertThat(dispatcher.ask(query, COMMISSIONER).entries())
                .extracting(each -> each.entry().contract())
                .isEqualTo(found ? List.of(Happenings.CONTRACT) : List.of());
    }
}
