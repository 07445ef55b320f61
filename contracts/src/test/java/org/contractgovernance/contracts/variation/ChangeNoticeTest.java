package org.contractgovernance.contracts.variation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.contract.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeNoticeTest {

    private static final Money BEFORE = AnApproval.pounds("1000000.00");
    private static final long MOST = 1826;

    private static ChangeNotice asked(@Nullable Boolean works, @Nullable String after, long days, boolean novation) {
        return ChangeNotice.of(new ChangeNoticeFacts(
                null, List.of(), works, MOST, BEFORE, after == null ? null : AnApproval.pounds(after), days, novation));
    }

    @ParameterizedTest
    @CsvSource({
        // goods and services, up: 10% is small, a penny more is not
        "false, 1099999.99, 0, NOT_DUE",
        "false, 1100000.00, 0, NOT_DUE",
        "false, 1100000.01, 0, DUE",
        // down alike
        "false, 900000.01, 0, NOT_DUE",
        "false, 900000.00, 0, NOT_DUE",
        "false, 899999.99, 0, DUE",
        // works: 15%, up and down
        "true, 1149999.99, 0, NOT_DUE",
        "true, 1150000.00, 0, NOT_DUE",
        "true, 1150000.01, 0, DUE",
        "true, 850000.00, 0, NOT_DUE",
        "true, 849999.99, 0, DUE",
        // the term alone: 10% of 1826 days is 182.6
        "false, , 182, NOT_DUE",
        "false, , 183, DUE",
        "false, , -182, NOT_DUE",
        "false, , -183, DUE",
        // 10% for the term of works too
        "true, , 183, DUE",
        // either limb is enough
        "false, 2000000.00, 182, NOT_DUE",
        "false, 1100000.00, 1826, NOT_DUE",
        "false, 1100000.01, 183, DUE"
    })
    void aChangeIsSmallByItsValueOrByItsTerm(boolean works, String after, long days, NoticeNeed need) {
        assertThat(asked(works, after, days, false).need()).isEqualTo(need);
    }

    @Test
    void aNovationAlwaysNeedsANotice() {
        assertThat(asked(false, "1000000.01", 0, true).need()).isEqualTo(NoticeNeed.DUE);
    }

    @Test
    void lightTouchDefenceAndPrivateUtilitiesNeedNone() {
        ChangeNotice notice = ChangeNotice.of(new ChangeNoticeFacts(
                "it is stated to be light touch", List.of(), null, null, null, AnApproval.pounds("9"), 9999, true));
        assertThat(notice.need()).isEqualTo(NoticeNeed.NOT_DUE);
        assertThat(notice.reasons()).containsExactly("no change notice is needed: it is stated to be light touch");
    }

    @Test
    void whatIsMissingIsNamedWhereItMatters() {
        assertThat(asked(null, "1100000.00", 0, false).need()).isEqualTo(NoticeNeed.NOT_DUE);
        assertThat(asked(null, "1150000.01", 0, false).need()).isEqualTo(NoticeNeed.DUE);
        ChangeNotice between = asked(null, "1120000.00", 0, false);
        assertThat(between.need()).isEqualTo(NoticeNeed.CANNOT_TELL);
        assertThat(between.missing()).containsExactly("main category");
        ChangeNotice nothing = ChangeNotice.of(new ChangeNoticeFacts(
                null, List.of("specialRegimes"), null, null, null, AnApproval.pounds("1"), 10, false));
        assertThat(nothing.need()).isEqualTo(NoticeNeed.CANNOT_TELL);
        assertThat(nothing.missing())
                .containsExactly("specialRegimes", "estimated value just before", "maximum term on award");
    }

    @Test
    void aChangeOfNeitherIsNotJudged() {
        ChangeNotice notice = asked(false, null, 0, false);
        assertThat(notice.need()).isEqualTo(NoticeNeed.CANNOT_TELL);
        assertThat(notice.missing()).containsExactly("whether a change of neither value nor term is small");
    }

    @Test
    void theReasonsSayTheFigures() {
        assertThat(asked(false, "1100000.01", 183, false).reasons())
                .containsExactly(
                        "the value changes by £100000.01 of £1000000.00, more than 10%",
                        "the term changes by 183 days of at most 1826, more than 10%",
                        "the change is small by neither limb");
    }
}
