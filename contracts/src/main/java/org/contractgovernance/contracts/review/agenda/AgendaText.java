package org.contractgovernance.contracts.review.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.review.series.AgendaHeading;
import org.contractgovernance.contracts.review.series.TermsOfReference;

/** An agenda as it is printed. */
public final class AgendaText {

    private AgendaText() {}

    /**
     * The text.
     *
     * @param contract what people call the contract
     * @param series what people call the series
     * @param review reference of the review
     * @param plannedOn the day of the review
     * @param terms the terms of reference in force
     */
    public static String of(
            String contract, String series, String review, LocalDate plannedOn, TermsOfReference terms, Agenda agenda) {
        StringBuilder text = new StringBuilder(2_000);
        text.append("%s%n%s %s, %s%n%n".formatted(contract, series, review, plannedOn));
        text.append("Chair: ").append(terms.chair()).append('\n');
        text.append("Seats: ")
                .append(terms.seats().stream()
                        .map(each ->
                                "%s (%s)".formatted(each.post(), each.party().words()))
                        .collect(Collectors.joining(", ")))
                .append("; quorum ")
                .append(terms.quorum())
                .append('\n');
        text.append("As at ").append(agenda.day()).append(", position ").append(agenda.position());
        text.append(
                agenda.previous() == null
                        ? "; the first review of the series\n"
                        : "; changes since %s on %s%n".formatted(agenda.previous(), agenda.since()));
        int number = 1;
        text.append("%n%d. Apologies, and a quorum%n".formatted(number++));
        text.append("%d. %s%n"
                .formatted(
                        number++,
                        agenda.previous() == null
                                ? "No earlier minutes"
                                : "Minutes of %s on %s, and matters arising"
                                        .formatted(agenda.previous(), agenda.since())));
        for (AgendaHeading each : agenda.headings()) {
            List<AgendaItem> items = agenda.items().stream()
                    .filter(item -> item.heading() == each)
                    .toList();
            heading(text, number++, each, items);
        }
        text.append("%d. Decisions and actions of this review%n".formatted(number++));
        return text.append("%d. Date of the next review%n".formatted(number))
                .toString()
                .replace("\r\n", "\n");
    }

    private static void heading(StringBuilder text, int number, AgendaHeading heading, List<AgendaItem> items) {
        text.append("%d. %s%n".formatted(number, heading.title()));
        if (items.isEmpty()) {
            text.append("   Nothing to report\n");
        }
        items.forEach(each -> item(text, each));
    }

    private static void item(StringBuilder text, AgendaItem item) {
        text.append("   - [%s] %s%s: %s%n"
                .formatted(
                        item.change().words(),
                        item.reference(),
                        item.part() == null ? "" : " " + item.part(),
                        item.title()));
        if (item.standing() != null) {
            text.append("     now: ").append(item.standing());
            if (item.dueOn() != null) {
                text.append(item.overdue() ? "; OVERDUE since " : "; due ")
                        .append(item.overdue() ? item.dueOn().plusDays(1) : item.dueOn());
            }
            text.append('\n');
        }
        if (item.before() != null && item.change() != AgendaChange.UNCHANGED) {
            text.append("     last review: ").append(item.before()).append('\n');
        }
    }
}
