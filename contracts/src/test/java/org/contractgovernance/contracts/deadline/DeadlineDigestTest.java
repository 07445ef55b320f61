package org.contractgovernance.contracts.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.deadline.DeadlineDigest.OfContract;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.person.APerson;
import org.junit.jupiter.api.Test;

class DeadlineDigestTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 11);

    private static final Deadline RETURN = new Deadline(
            DeadlineKind.RETURN,
            OwedBy.PROVIDER,
            null,
            "SEN-01",
            "2016-04",
            LocalDate.of(2016, 5, 10),
            DueState.OVERDUE,
            DAY,
            new CalendarUsed(Nation.ENGLAND_AND_WALES, 1, "a library"),
            "kpis/SEN-01/returns/2016-04");

    private static final Deadline ISSUE = new Deadline(
            DeadlineKind.ISSUE,
            OwedBy.OWNER,
            APerson.number(1),
            "I-14",
            null,
            LocalDate.of(2016, 5, 13),
            DueState.DUE_SOON,
            null,
            new CalendarUsed(Nation.ENGLAND_AND_WALES, 1, "a library"),
            "issues/I-14");

    @Test
    void aDigestSaysHowMuchIsDueAndWhereMoreIsSaid() {
        DeadlineDigest digest =
                new DeadlineDigest(DAY, List.of(new OfContract("learning", 4, 1, List.of(RETURN, ISSUE))));

        assertThat(digest.subject()).isEqualTo("2016-05-11: 4 overdue, 1 due soon");
        assertThat(digest.text("https://governance.example.org")).isEqualTo("""
                learning: 4 overdue, 1 due soon
                  overdue: return SEN-01 2016-04, due on 2016-05-10, https://governance.example.org/api/v1/contracts/learning/kpis/SEN-01/returns/2016-04
                  due soon: issue I-14, due on 2016-05-13, https://governance.example.org/api/v1/contracts/learning/issues/I-14
                  and 3 more
                  all of them: https://governance.example.org/api/v1/contracts/learning/calendar

                Nobody reads answers to this message.
                """);
    }

    @Test
    void aDigestOfNothingIsEmpty() {
        assertThat(new DeadlineDigest(DAY, List.of()).isEmpty()).isTrue();
    }

    @Test
    void aDigestNamesNobody() {
        DeadlineDigest digest = new DeadlineDigest(DAY, List.of(new OfContract("learning", 0, 1, List.of(ISSUE))));

        assertThat(digest.text("https://governance.example.org")).doesNotContain("person");
    }
}
