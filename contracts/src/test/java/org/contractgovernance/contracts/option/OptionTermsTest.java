package org.contractgovernance.contracts.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contractgovernance.contracts.option.AnOption.ENDS;
import static org.contractgovernance.contracts.option.AnOption.contract;
import static org.contractgovernance.contracts.option.AnOption.day;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OptionTermsTest {

    private static final LocalDate TODAY = day("2016-05-11");

    @Test
    void soundTermsHaveAWindow() {
        assertThat(AnOption.terms().build().requireSound(contract(ENDS), TODAY, "/terms"))
                .isEqualTo(AnOption.WINDOW);
        assertThat(AnOption.renewal().build().requireSound(contract(ENDS), TODAY, "/terms"))
                .isEqualTo(AnOption.WINDOW);
        assertThat(AnOption.breakClause().build().requireSound(contract(ENDS), TODAY, "/terms"))
                .isEqualTo(AnOption.WINDOW);
    }

    /** A contract whose last day nobody knows can have an option whose days are named. */
    @Test
    void namedDaysNeedNoLastDayOfTheContract() {
        OptionTerms named = AnOption.terms()
                .notice(new NoticeWindow("Clause 3.3", null, null, NoticeDay.on(day("2018-03-31"))))
                .effect(OptionEffect.endsOn(day("2022-03-31")))
                .build();

        assertThat(named.requireSound(contract(null), TODAY, "/terms"))
                .isEqualTo(new OptionWindow(day("2015-10-01"), day("2018-03-31"), null, AnOption.USUAL));
    }

    private static NoticeWindow closing(NoticeDay closes) {
        return new NoticeWindow("Clause 3.3", null, NoticeDay.months(12), closes);
    }

    static Stream<Arguments> unsound() {
        OptionEffect nothing = new OptionEffect(null, null, null, null);
        OptionEffect twice = new OptionEffect(day("2022-09-30"), 24, null, null);
        return Stream.of(
                Arguments.of(AnOption.terms().effect(nothing), OptionRule.OPTION_EFFECT_UNFIT, "/terms/effect"),
                Arguments.of(AnOption.terms().effect(twice), OptionRule.OPTION_EFFECT_UNFIT, "/terms/effect"),
                Arguments.of(AnOption.terms().kind(OptionKind.BREAK), OptionRule.OPTION_EFFECT_UNFIT, "/terms/effect"),
                Arguments.of(
                        AnOption.terms().kind(OptionKind.FURTHER_SERVICES),
                        OptionRule.OPTION_EFFECT_UNFIT,
                        "/terms/effect"),
                Arguments.of(AnOption.terms().bySilence(true), OptionRule.ONLY_RENEWAL_BY_SILENCE, "/terms/bySilence"),
                Arguments.of(
                        AnOption.terms().notice(closing(new NoticeDay(null, 6, 10, null))),
                        OptionRule.NOTICE_DAY_SAID_ONCE,
                        "/terms/notice/closes"),
                Arguments.of(
                        AnOption.terms()
                                .notice(new NoticeWindow(
                                        "Clause 3.3",
                                        null,
                                        new NoticeDay(null, null, null, null),
                                        NoticeDay.months(6))),
                        OptionRule.NOTICE_DAY_SAID_ONCE,
                        "/terms/notice/opens"),
                Arguments.of(
                        AnOption.terms().notice(closing(NoticeDay.months(13))),
                        OptionRule.WINDOW_CLOSES_BEFORE_IT_OPENS,
                        "/terms/notice/closes"),
                Arguments.of(
                        AnOption.terms().effect(OptionEffect.endsOn(ENDS)),
                        OptionRule.OPTION_MOVES_NOTHING,
                        "/terms/effect/endsOn"),
                Arguments.of(
                        AnOption.breakClause().effect(OptionEffect.endsOn(day("2020-10-01"))),
                        OptionRule.OPTION_MOVES_NOTHING,
                        "/terms/effect/endsOn"),
                Arguments.of(
                        AnOption.breakClause().effect(OptionEffect.endsOn(day("2015-09-30"))),
                        OptionRule.OPTION_ENDS_TOO_EARLY,
                        "/terms/effect"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void termsThatContradictThemselvesAreRefused(OptionTermsBuilder terms, OptionRule rule, String pointer) {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> terms.build().requireSound(contract(ENDS), TODAY, "/terms"))
                .satisfies(broken -> {
                    assertThat(broken.rule()).isEqualTo(rule);
                    assertThat(broken.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void daysAreCountedBackOnlyFromALastDay() {
        OptionTerms counted = AnOption.terms().build();
        OptionTerms window = AnOption.breakClause().build();

        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> counted.requireSound(contract(null), TODAY, "/terms"))
                .satisfies(broken -> assertThat(broken.pointer()).isEqualTo("/terms/effect"));
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> window.requireSound(contract(null), TODAY, "/terms"))
                .satisfies(broken -> assertThat(broken.pointer()).isEqualTo("/terms/notice"));
    }

    @Test
    void aLastDayIsNoLaterThanAnyDayThatCanBeWritten() {
        assertThatExceptionOfType(BrokenRule.class)
                .isThrownBy(() -> AnOption.terms().build().requireSound(contract(day("9998-12-31")), TODAY, "/terms"))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(OptionRule.OPTION_ENDS_TOO_LATE));
    }
}
