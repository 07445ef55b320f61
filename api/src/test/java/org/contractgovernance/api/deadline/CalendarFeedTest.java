package org.contractgovernance.api.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.contractgovernance.contracts.calendar.CalendarUsed;
import org.contractgovernance.contracts.calendar.Nation;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineKind;
import org.contractgovernance.contracts.deadline.OwedBy;
import org.contractgovernance.contracts.kpi.DueState;
import org.contractgovernance.contracts.register.AsOf;
import org.junit.jupiter.api.Test;

/** How much a feed holds. */
class CalendarFeedTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 5, 11);

    private static List<String> summaries(int deadlines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CalendarFeed(
                        "a-contract",
                        new AsOf(1, Instant.EPOCH, TODAY),
                        deadlines,
                        IntStream.range(0, deadlines)
                                .mapToObj(CalendarFeedTest::deadline)
                                .iterator())
                .writeTo(out);
        List<VEvent> events =
                Biweekly.parse(out.toString(StandardCharsets.UTF_8)).first().getEvents();
        assertThat(events).extracting(each -> each.getUid().getValue()).doesNotHaveDuplicates();
        return events.stream().map(each -> each.getSummary().getValue()).toList();
    }

    private static Deadline deadline(int number) {
        return new Deadline(
                DeadlineKind.ISSUE,
                OwedBy.COUNCIL,
                null,
                "I-" + number,
                null,
                TODAY.minusDays(number),
                DueState.OVERDUE,
                null,
                new CalendarUsed(Nation.SCOTLAND, 1, "Jollyday 1.5.1"),
                "/issues/I-" + number);
    }

    @Test
    void aThousandDeadlinesAreAllThere() throws IOException {
        assertThat(summaries(CalendarFeed.MOST))
                .hasSize(1000)
                .startsWith("issue I-0 is due: overdue")
                .endsWith("issue I-999 is due: overdue");
    }

    @Test
    void ofMoreItSaysHowManyAreLeftOut() throws IOException {
        assertThat(summaries(1200))
                .hasSize(1001)
                .contains("issue I-999 is due: overdue")
                .doesNotContain("issue I-1000 is due: overdue")
                .endsWith("200 deadlines that fall due earlier are not in this calendar");
    }
}
