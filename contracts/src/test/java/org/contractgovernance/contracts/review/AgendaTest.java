package org.contractgovernance.contracts.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.contracts.review.series.AgendaHeading.ISSUES;
import static org.contractgovernance.contracts.review.series.AgendaHeading.KPIS_BELOW_TARGET;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.review.agenda.AgendaChange;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.agenda.AgendaText;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static AgendaItem item(AgendaHeading heading, String reference, String standing, boolean overdue) {
        return AgendaItem.now(
                heading,
                EntityKind.ISSUE,
                reference,
                null,
                "Matter " + reference,
                standing,
                LocalDate.of(2016, 4, 8),
                overdue,
                "issues/" + reference);
    }

    private static final List<AgendaItem> LAST = List.of(
            item(ISSUES, "I-1", "open", false), item(ISSUES, "I-2", "open", false), item(ISSUES, "I-3", "open", false));
    private static final List<AgendaItem> NOW = List.of(
            item(ISSUES, "I-4", "open", false),
            item(ISSUES, "I-3", "open", true),
            item(ISSUES, "I-1", "open", false),
            item(KPIS_BELOW_TARGET, "K-1", "88", false));

    @Test
    void whatIsThereIsComparedWithTheLastReviewInTheOrderOfTheHeadings() {
        assertThat(Agenda.compared(List.of(KPIS_BELOW_TARGET, ISSUES), NOW, LAST))
                .extracting(each -> each.reference() + " " + each.change().words())
                .containsExactly("K-1 new", "I-4 new", "I-3 changed", "I-1 unchanged", "I-2 settled");
    }

    @Test
    void aHeadingThatTheTermsDoNotNameIsLeftOut() {
        assertThat(Agenda.compared(List.of(ISSUES), NOW, List.of()))
                .extracting(AgendaItem::change)
                .containsExactly(AgendaChange.NEW, AgendaChange.NEW, AgendaChange.NEW);
    }

    @Test
    void anAgendaIsPrinted() {
        Agenda agenda = new Agenda(
                1_204,
                LocalDate.of(2016, 4, 14),
                "RV-7",
                LocalDate.of(2016, 1, 21),
                List.of(KPIS_BELOW_TARGET, ISSUES),
                Agenda.compared(List.of(ISSUES), NOW.subList(0, 2), LAST.subList(1, 3)));

        assertThat(AgendaText.of(
                        "Services for schools",
                        "Quarterly review",
                        "RV-8",
                        AReview.PLANNED,
                        AReview.terms().build(),
                        agenda))
                .isEqualTo("""
                        Services for schools
                        Quarterly review RV-8, 2016-04-21

                        Chair: Lead Commissioner
                        Seats: Lead Commissioner (council), Commissioning Manager (council), Contract Director (provider); quorum 2
                        As at 2016-04-14, position 1204; changes since RV-7 on 2016-01-21

                        1. Apologies, and a quorum
                        2. Minutes of RV-7 on 2016-01-21, and matters arising
                        3. KPIs below target
                           Nothing to report
                        4. Issues
                           - [new] I-4: Matter I-4
                             now: open; due 2016-04-08
                           - [changed] I-3: Matter I-3
                             now: open; OVERDUE since 2016-04-09
                             last review: open
                           - [settled] I-2: Matter I-2
                             last review: open
                        5. Decisions and actions of this review
                        6. Date of the next review
                        """);
    }
}
