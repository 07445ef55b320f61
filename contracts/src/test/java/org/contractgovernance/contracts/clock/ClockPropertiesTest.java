package org.contractgovernance.contracts.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.calendar.CalendarVersion;
import org.contractgovernance.contracts.calendar.ClosedDays;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.calendar.WorkingCalendar;
import org.contractgovernance.contracts.clock.TimeAllowed.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every clock, whatever happens to it: thousands of clocks of a seeded generator. */
class ClockPropertiesTest {

    private static final int CLOCKS = 1_500;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final long SPAN = Duration.ofDays(40).toSeconds();

    private final Random random = new Random(2026);

    @ParameterizedTest
    @EnumSource
    void whatAccruesNeverShrinksAndReachesTheTargetWhereTheClockRunsOut(Unit unit) {
        for (int i = 0; i < CLOCKS; i++) {
            DeadlineClock clock = clock(unit);
            CalendarVersion calendar = calendar();
            Instant due = Objects.requireNonNull(
                    read(clock, calendar, clock.startedAt()).dueAt());
            assertThat(read(clock, calendar, due).accrued())
                    .as("%s", clock)
                    .isEqualTo(clock.allowed().counted());
            Instant one = moment(clock);
            Instant other = one.plusSeconds(random.nextLong(SPAN));
            assertThat(read(clock, calendar, other).accrued())
                    .isGreaterThanOrEqualTo(read(clock, calendar, one).accrued());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPauseNeverMakesAClockRunOutEarlierAndOneOfNoLengthChangesNothing(Unit unit) {
        for (int i = 0; i < CLOCKS; i++) {
            DeadlineClock clock = DeadlineClock.started(moment(), allowed(unit));
            CalendarVersion calendar = calendar();
            Instant from = moment(clock);
            Instant without = Objects.requireNonNull(read(clock, calendar, from).dueAt());
            DeadlineClock paused = clock.paused(from, "Waiting").resumed(from.plusSeconds(random.nextLong(SPAN)));
            assertThat(read(paused, calendar, from).dueAt()).as("%s", paused).isAfterOrEqualTo(without);
            DeadlineClock moment = clock.paused(from, "Waiting").resumed(from);
            assertThat(read(moment, calendar, from)).isEqualTo(read(clock, calendar, from));
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoPausesWithoutABreakAreOne(Unit unit) {
        for (int i = 0; i < CLOCKS; i++) {
            DeadlineClock clock = DeadlineClock.started(moment(), allowed(unit));
            CalendarVersion calendar = calendar();
            Instant from = moment(clock);
            Instant between = from.plusSeconds(random.nextLong(SPAN));
            Instant until = between.plusSeconds(random.nextLong(SPAN));
            DeadlineClock one = clock.paused(from, "Waiting").resumed(until);
            DeadlineClock two = clock.paused(from, "Waiting")
                    .resumed(between)
                    .paused(between, "Waiting")
                    .resumed(until);
            assertThat(read(two, calendar, until).dueAt())
                    .as("%s", two)
                    .isEqualTo(read(one, calendar, until).dueAt());
            assertThat(read(two, calendar, until).accrued())
                    .isEqualTo(read(one, calendar, until).accrued());
        }
    }

    @ParameterizedTest
    @EnumSource
    void moreTimeNeverRunsOutEarlierAndLeavesWhatHasAccrued(Unit unit) {
        for (int i = 0; i < CLOCKS; i++) {
            DeadlineClock clock = clock(unit);
            CalendarVersion calendar = calendar();
            Instant now = moment(clock);
            DeadlineClock longer =
                    clock.allowing(new TimeAllowed(clock.allowed().amount() + random.nextInt(20), unit));
            assertThat(read(longer, calendar, now).accrued())
                    .isEqualTo(read(clock, calendar, now).accrued());
            assertThat(read(longer, calendar, now).dueAt())
                    .isAfterOrEqualTo(read(clock, calendar, now).dueAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStepsAddUpAndLeaveOutNoDay(Unit unit) {
        for (int i = 0; i < CLOCKS; i++) {
            DeadlineClock clock = clock(unit);
            ClockReading read = read(clock, calendar(), moment(clock));
            List<ClockStep> between = read.steps().subList(1, read.steps().size() - 1);
            LocalDate reached = read.steps().getFirst().to();
            for (ClockStep each : between) {
                assertThat(each.from()).isBetween(reached, reached.plusDays(1));
                reached = each.to();
            }
            assertThat(reached).as("%s", clock).isEqualTo(read.dueOn());
            if (unit != Unit.WORKING_HOURS) {
                assertThat(between.stream()
                                .filter(each -> each.kind() == ClockStep.StepKind.COUNTED)
                                .mapToLong(ClockStep::amount)
                                .sum())
                        .isEqualTo(clock.allowed().counted());
            }
        }
    }

    private static ClockReading read(DeadlineClock clock, CalendarVersion calendar, Instant at) {
        return clock.read(calendar, at);
    }

    private DeadlineClock clock(Unit unit) {
        DeadlineClock clock = DeadlineClock.started(moment(), allowed(unit));
        Instant last = clock.startedAt();
        for (int left = random.nextInt(4); left > 0; left--) {
            last = last.plusSeconds(random.nextLong(SPAN / 4));
            clock = clock.paused(last, "Waiting");
            last = last.plusSeconds(random.nextLong(SPAN / 4));
            clock = clock.resumed(last);
        }
        return clock;
    }

    private TimeAllowed allowed(Unit unit) {
        return new TimeAllowed(1 + random.nextInt(30), unit);
    }

    private CalendarVersion calendar() {
        List<ClosedDays> closings = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            LocalDate from = FIRST.plusDays(random.nextInt(900));
            closings.add(new ClosedDays(from, from.plusDays(random.nextInt(9)), "Closed"));
        }
        Nation nation = List.of(Nation.values()).get(random.nextInt(Nation.values().length));
        return new CalendarVersion(
                1, FIRST, new WorkingCalendar(nation, List.of(), closings, WorkingCalendar.USUAL.officeHours(), 3));
    }

    private Instant moment() {
        return FIRST.atStartOfDay(Moment.COUNCIL_TIME)
                .toInstant()
                .plusSeconds(random.nextLong(Duration.ofDays(800).toSeconds()));
    }

    private Instant moment(DeadlineClock clock) {
        return clock.startedAt().plusSeconds(random.nextLong(SPAN));
    }
}
