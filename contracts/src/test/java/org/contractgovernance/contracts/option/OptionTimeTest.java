package org.contractgovernance.contracts.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.option.AnOption.ENDS;
import static org.contractgovernance.contracts.option.AnOption.contract;
import static org.contractgovernance.contracts.option.AnOption.course;
import static org.contractgovernance.contracts.option.AnOption.day;
import static org.contractgovernance.contracts.option.AnOption.window;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.option.OptionEvent.OptionClosingSoon;
import org.contractgovernance.contracts.option.OptionEvent.OptionDeclined;
import org.contractgovernance.contracts.option.OptionEvent.OptionMissed;
import org.contractgovernance.contracts.option.OptionEvent.OptionRenewedBySilence;
import org.contractgovernance.contracts.option.OptionEvent.OptionUsed;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowMoved;
import org.contractgovernance.contracts.option.OptionEvent.OptionWindowOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window of OP-1 runs from 30 September 2019 to 30 March 2020, a Monday. */
class OptionTimeTest {

    private static final OptionTerms TERMS = AnOption.terms().build();

    private static List<OptionTelling> told(OptionCourse course, LocalDate ends, String today) {
        return new OptionTime(course, contract(ends)).all(day(today));
    }

    @Test
    void nothingIsToldBeforeTheWindowOpens() {
        assertThat(told(course(TERMS), ENDS, "2019-09-29")).isEmpty();
    }

    /** After an outage everything is told in order, each from its own day on, except what is near and has passed. */
    @Test
    void aWindowThatNobodyUsedWasMissed() {
        assertThat(told(course(TERMS), ENDS, "2020-03-31"))
                .containsExactly(
                        new OptionTelling(new OptionWindowOpened(AnOption.WINDOW), day("2019-09-30")),
                        new OptionTelling(new OptionMissed(AnOption.WINDOW), day("2020-03-31")));
    }

    /** Three working days before Monday 30 March: Wednesday 25 March. */
    @Test
    void theLastDayIsNear() {
        assertThat(told(course(TERMS), ENDS, "2020-03-24")).hasSize(1);
        assertThat(told(course(TERMS), ENDS, "2020-03-30"))
                .containsExactly(
                        new OptionTelling(new OptionWindowOpened(AnOption.WINDOW), day("2019-09-30")),
                        new OptionTelling(new OptionClosingSoon(AnOption.WINDOW), day("2020-03-25")));
    }

    /** Twenty working days before 30 March 2020, as the contract says: 2 March. */
    @Test
    void theContractSaysWhatIsNear() {
        assertThat(told(course(AnOption.terms().dueSoonDays(20).build()), ENDS, "2020-03-02"))
                .last()
                .isEqualTo(new OptionTelling(new OptionClosingSoon(AnOption.WINDOW), day("2020-03-02")));
    }

    @Test
    void silenceRenewsTheContractByAYear() {
        assertThat(told(course(AnOption.renewal().build()), ENDS, "2020-04-20"))
                .last()
                .isEqualTo(new OptionTelling(
                        new OptionRenewedBySilence(AnOption.WINDOW, ENDS, day("2021-09-30")), day("2020-03-31")));
    }

    /** The parties agreed a later end meanwhile, so that there is nothing to renew. */
    @Test
    void silenceDoesNotShortenAContract() {
        OptionTerms until2021 = AnOption.renewal()
                .effect(OptionEffect.endsOn(day("2021-09-30")))
                .notice(new NoticeWindow("Clause 3.3", ENDS, NoticeDay.months(12), NoticeDay.months(6)))
                .build();

        assertThat(told(course(until2021), day("2022-09-30"), "2020-04-20"))
                .last()
                .extracting(OptionTelling::event)
                .isInstanceOf(OptionMissed.class);
    }

    /** Another extension was used on the last day: the window of this one moves, and nothing was missed. */
    @Test
    void aWindowMovesWithTheContractsLastDayBeforeItIsMissed() {
        assertThat(told(course(TERMS), day("2022-09-30"), "2020-03-31"))
                .containsExactly(new OptionTelling(
                        new OptionWindowMoved(AnOption.WINDOW, window("2021-09-30", "2022-03-30", "2022-09-30")),
                        day("2020-03-31")));
    }

    /** The notice of the other extension was recorded after both were told as missed. */
    @Test
    void aMissedOptionIsOpenAgainWhereItsWindowMovesOn() {
        OptionCourse missed = course(TERMS).after(new OptionMissed(AnOption.WINDOW), day("2020-03-31"));

        assertThat(told(missed, ENDS, "2020-04-20")).isEmpty();
        assertThat(told(missed, day("2022-09-30"), "2020-04-20"))
                .extracting(OptionTelling::event)
                .containsExactly(
                        new OptionWindowMoved(AnOption.WINDOW, window("2021-09-30", "2022-03-30", "2022-09-30")));
    }

    @Test
    void nothingIsToldOfAnOptionThatIsOver() {
        OptionCourse used = course(TERMS)
                .after(
                        new OptionUsed(
                                ContractParty.COUNCIL,
                                OptionStatus.OPEN,
                                AnOption.WINDOW,
                                ENDS,
                                day("2022-09-30"),
                                null,
                                null),
                        day("2020-01-10"));

        assertThat(told(used, day("2022-09-30"), "2025-01-01")).isEmpty();
    }

    /** In whichever order they are folded: as recorded, or by their days. */
    @Test
    void aNoticeOfTheWindowCountsHoweverLateItIsRecorded() {
        OptionMissed missed = new OptionMissed(AnOption.WINDOW);
        OptionUsed used = new OptionUsed(
                ContractParty.COUNCIL, OptionStatus.MISSED, AnOption.WINDOW, ENDS, day("2022-09-30"), null, null);
        OptionCourse asRecorded = course(TERMS).after(missed, day("2020-03-31")).after(used, day("2020-02-03"));

        assertThat(asRecorded)
                .isEqualTo(course(TERMS).after(used, day("2020-02-03")).after(missed, day("2020-03-31")));
        assertThat(asRecorded.status()).isEqualTo(OptionStatus.USED);
    }

    @Test
    void aNoticeAgainstARenewalCountsHoweverLateItIsRecorded() {
        OptionCourse renewal = course(AnOption.renewal().build());
        OptionRenewedBySilence silence = new OptionRenewedBySilence(AnOption.WINDOW, ENDS, day("2021-09-30"));
        OptionDeclined declined = new OptionDeclined(
                ContractParty.PROVIDER, OptionStatus.RENEWED_BY_SILENCE, AnOption.WINDOW, day("2021-09-30"), ENDS);

        assertThat(renewal.after(silence, day("2020-03-31")).after(declined, day("2020-03-30")))
                .isEqualTo(renewal.after(declined, day("2020-03-30")).after(silence, day("2020-03-31")))
                .extracting(OptionCourse::status)
                .isEqualTo(OptionStatus.DECLINED);
    }

    /** The day of the same number, or the last of a month that has none; working days by the bank holidays of England and Wales. */
    @ParameterizedTest
    @CsvSource({
        "months, 6, 2020-09-30, 2020-03-30",
        "months, 1, 2020-03-31, 2020-02-29",
        "months, 3, 2021-05-31, 2021-02-28",
        "days, 0, 2020-09-30, 2020-09-30",
        "days, 90, 2020-09-30, 2020-07-02",
        "working-days, 10, 2020-04-20, 2020-04-02"
    })
    void daysAreCountedBack(String unit, int number, LocalDate from, LocalDate day) {
        NoticeDay closes = switch (unit) {
            case "months" -> NoticeDay.months(number);
            case "days" -> NoticeDay.days(number);
            default -> NoticeDay.workingDays(number);
        };
        OptionWindow found = new OptionContract(day("2015-10-01"), from, Calendars.NONE)
                .window(new NoticeWindow("Clause 3.3", null, null, closes), day("2019-01-01"));

        assertThat(found).isEqualTo(new OptionWindow(day("2015-10-01"), day, from, AnOption.USUAL));
    }

    /** Term for term: a contract that ends with a month still ends with one. */
    @ParameterizedTest
    @CsvSource({
        "2020-09-30, 24, 2022-09-30",
        "2023-02-28, 12, 2024-02-29",
        "2024-02-29, 12, 2025-02-28",
        "2020-09-15, 6, 2021-03-15"
    })
    void aContractGoesOnForMonths(LocalDate ends, int months, LocalDate newEnd) {
        assertThat(OptionEffect.extendsBy(months).newEnd(ends, ends)).isEqualTo(newEnd);
    }

    @Test
    void aBreakEndsMonthsAfterTheNotice() {
        assertThat(OptionEffect.endsAfter(6).newEnd(ENDS, day("2019-08-31"))).isEqualTo(day("2020-02-29"));
        assertThat(OptionEffect.buys("A helpdesk").newEnd(ENDS, day("2019-08-31")))
                .isNull();
    }
}
