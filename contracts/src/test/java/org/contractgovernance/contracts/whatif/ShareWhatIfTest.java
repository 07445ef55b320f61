package org.contractgovernance.contracts.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.contracts.share.AShare.CLAUSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.contract.YearStart;
import org.contractgovernance.contracts.kpi.period.Calendar;
import org.contractgovernance.contracts.kpi.period.Frequency;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.Rule;
import org.contractgovernance.contracts.share.AShare;
import org.contractgovernance.contracts.share.ShareRule;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.ShareYears;
import org.contractgovernance.contracts.share.reckoning.ShareYears.StatedYear;
import org.contractgovernance.contracts.share.terms.LossTreatment;
import org.contractgovernance.contracts.share.terms.ShareAveraging;
import org.contractgovernance.contracts.share.terms.ShareInForce;
import org.contractgovernance.contracts.share.terms.ShareLimit;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.contracts.share.terms.ShareTermsRule;
import org.contractgovernance.contracts.whatif.ShareWhatIf.SupposedBand;
import org.contractgovernance.contracts.whatif.ShareWhatIf.SupposedYear;
import org.contractgovernance.contracts.whatif.ShareWhatIf.YearLeftOut;
import org.junit.jupiter.api.Test;

/** What other terms of a share would have come to. The share is that of NEC4 Option C: 25% of a gain, 50% of a loss. */
class ShareWhatIfTest {

    private static final LocalDate FROM = AShare.FROM;
    private static final Calendar YEARS = new Calendar(YearStart.FINANCIAL, List.of(), FROM, null);

    private final List<StatedYear> stated = new ArrayList<>();
    private final Map<String, StatementStatus> statuses = new HashMap<>();
    private List<ShareInForce> real =
            List.of(new ShareInForce(FROM, AShare.terms().build()));

    private ShareWhatIfTest year(String key, String target, String outturn) {
        stated.add(new StatedYear(YEARS.period(Frequency.ANNUAL, key), AShare.figures(target, outturn)));
        statuses.put(key, StatementStatus.CERTIFIED);
        return this;
    }

    private ShareWhatIf whatIf(SupposedShare supposed) {
        return ShareWhatIf.of(
                supposed.from(real, YEARS),
                ShareYears.under(real, stated, YEARS),
                ShareYears.under(supposed.instead(real, YEARS), stated, YEARS),
                statuses);
    }

    private static ShareTerms halfOfGains() {
        return AShare.terms()
                .bands(List.of(
                        AShare.band(null, "80", "0"), AShare.band("80", "100", "50"), AShare.band("100", null, "50")))
                .build();
    }

    @Test
    void eachYearIsReckonedAgainAndTheDifferencesAreAddedUp() {
        year("2015-16", "500000", "450000").year("2016-17", "500000", "520000.01");

        ShareWhatIf found = whatIf(new SupposedShare(null, halfOfGains()));

        // a gain of 50,000.00: 25% are 12,500.00, and 50% are 25,000.00; a loss of 20,000.01 is shared alike, and
        // 10,000.005 is rounded up
        assertThat(found.years())
                .extracting(
                        SupposedYear::year,
                        each -> each.shares().toProvider().toPlainString(),
                        each -> each.shares().toProviderSupposed().toPlainString(),
                        each -> each.shares().difference().toPlainString())
                .containsExactly(
                        tuple("2015-16", "12500.00", "25000.00", "12500.00"),
                        tuple("2016-17", "-10000.01", "-10000.01", "0.00"));
        assertThat(found.inAll().toProvider()).isEqualByComparingTo("2499.99");
        assertThat(found.inAll().toProviderSupposed()).isEqualByComparingTo("14999.99");
        assertThat(found.inAll().difference()).isEqualByComparingTo("12500.00");
        SupposedYear first = found.years().getFirst();
        assertThat(first.lines())
                .extracting(SupposedBand::exact, SupposedBand::exactSupposed)
                .containsExactly(tuple("12500", "25000"));
        assertThat(first.reckoned().steps()).isNotEmpty();
        assertThat(first.reckonedSupposed().steps()).isNotEmpty();
        assertThat(found.years().get(1).lines()).isEmpty();
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.standing()).isNull();
    }

    @Test
    void theSameTermsDifferNowhere() {
        year("2015-16", "500000", "433333.33").year("2016-17", "400000", "512345.67");

        ShareWhatIf found = whatIf(new SupposedShare(null, AShare.terms().build()));

        assertThat(found.inAll().difference()).isEqualByComparingTo("0");
        assertThat(found.years()).allSatisfy(each -> assertThat(each.reckoned()).isEqualTo(each.reckonedSupposed()));
    }

    @Test
    void fromAYearOnTheYearsBeforeKeepTheirTerms() {
        year("2015-16", "500000", "450000").year("2016-17", "500000", "450000");

        ShareWhatIf found = whatIf(new SupposedShare(FROM.plusYears(1), halfOfGains()));

        assertThat(found.appliesFrom()).isEqualTo(FROM.plusYears(1));
        assertThat(found.years())
                .extracting(each -> each.shares().difference().toPlainString())
                .containsExactly("0.00", "12500.00");
    }

    @Test
    void anEarlierYearCountsWithWhatItComesToUnderTheSameTerms() {
        real = List.of(new ShareInForce(FROM, AShare.surplus().build()));
        year("2015-16", "100000", "80000").year("2016-17", "100000", "110000");
        ShareTerms eachAlone =
                AShare.surplus().losses(AShare.losses(LossTreatment.IGNORED)).build();

        ShareWhatIf found = whatIf(new SupposedShare(null, eachAlone));

        // a loss of 20,000 is made good first, and nothing is left of 10,000; alone a tenth of 10,000 is the council's
        assertThat(found.years().get(1).shares().toProvider()).isEqualByComparingTo("0");
        assertThat(found.years().get(1).shares().toProviderSupposed()).isEqualByComparingTo("-1000");
        assertThat(found.years().get(1).reckoned().carriedIn()).isEqualByComparingTo("20000");
        assertThat(found.years().get(1).reckonedSupposed().carriedIn()).isEqualByComparingTo("0");
    }

    @Test
    void aYearWhoseEarlierYearHasNoStatementIsLeftOutAndNamed() {
        year("2016-17", "500000", "450000");
        ShareTerms averaged =
                AShare.terms().averaging(new ShareAveraging(CLAUSE, 3)).build();

        ShareWhatIf found = whatIf(new SupposedShare(null, averaged));

        assertThat(found.years()).isEmpty();
        assertThat(found.leftOut()).containsExactly(new YearLeftOut("2016-17", "2015-16", true));
        assertThat(found.inAll().difference()).isEqualByComparingTo("0");
    }

    @Test
    void aCapIsHeldToThePenny() {
        year("2015-16", "333333.33", "300000");
        ShareTerms capped = AShare.terms()
                .cap(new ShareLimit(CLAUSE, new BigDecimal("1"), null))
                .build();

        // a quarter of 33,333.33 is 8,333.3325, rounded to 8,333.33; one per cent of the target is 3,333.3333, rounded
        // down
        assertThat(whatIf(new SupposedShare(null, capped)).inAll().difference()).isEqualByComparingTo("-5000.00");
    }

    @Test
    void whatCannotBeSupposedIsRefused() {
        year("2015-16", "500000", "450000");
        assertRefused(
                WhatIfRule.SUPPOSED_OF_OTHER_FIGURES,
                "/terms/base",
                new SupposedShare(null, AShare.surplus().build()));
        assertRefused(
                ShareRule.SHARE_FROM_MID_YEAR, "/appliesFrom", new SupposedShare(FROM.plusDays(1), halfOfGains()));
        real = List.of(new ShareInForce(FROM.plusYears(1), AShare.terms().build()));
        assertRefused(WhatIfRule.SUPPOSED_BEFORE_THE_SHARE, "/appliesFrom", new SupposedShare(FROM, halfOfGains()));
        assertRefused(
                ShareTermsRule.SHARE_BANDS_FALL_SHORT,
                "/terms/bands/0/from",
                new SupposedShare(
                        null,
                        AShare.terms()
                                .bands(List.of(AShare.band("80", null, "25")))
                                .build()));
    }

    private void assertRefused(Rule rule, String pointer, SupposedShare supposed) {
        assertThatThrownBy(() -> supposed.instead(real, YEARS)).isInstanceOfSatisfying(BrokenRule.class, e -> {
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.pointer()).isEqualTo(pointer);
        });
    }
}
