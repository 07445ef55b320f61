package org.contractgovernance.contracts.deadline;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.DueState;

/**
 * What is overdue and due soon on a day, in the contracts of a mailbox. It has counts, references, days and addresses, and neither names nor
 * narratives.
 *
 * @param day the day that it describes
 * @param contracts each contract in which something is overdue or due soon
 */
public record DeadlineDigest(LocalDate day, List<OfContract> contracts) {

    public DeadlineDigest {
        contracts = List.copyOf(contracts);
    }

    /**
     * What is overdue and due soon in a contract.
     *
     * @param contract reference of the contract
     * @param overdue how many deadlines are overdue
     * @param dueSoon how many are due soon
     * @param first the first of them by day, overdue ones before the others
     */
    public record OfContract(String contract, long overdue, long dueSoon, List<Deadline> first) {

        public OfContract {
            first = List.copyOf(first);
        }
    }

    /** Whether nothing is overdue or due soon: then nothing is sent. */
    public boolean isEmpty() {
        return contracts.isEmpty();
    }

    /** The subject of the message. */
    public String subject() {
        long overdue = contracts.stream().mapToLong(OfContract::overdue).sum();
        long dueSoon = contracts.stream().mapToLong(OfContract::dueSoon).sum();
        return "%s: %d overdue, %d due soon".formatted(day, overdue, dueSoon);
    }

    /**
     * The text of the message.
     *
     * @param base where the application is found: {@code https://governance.example.org}
     */
    public String text(String base) {
        StringBuilder text = new StringBuilder(256);
        for (OfContract each : contracts) {
            String address = base + "/api/v1/contracts/" + each.contract() + "/";
            text.append("%s: %d overdue, %d due soon\n".formatted(each.contract(), each.overdue(), each.dueSoon()));
            each.first().forEach(deadline -> line(text, deadline, address));
            long more = each.overdue() + each.dueSoon() - each.first().size();
            if (more > 0) {
                text.append("  and %d more\n".formatted(more));
            }
            text.append("  all of them: ").append(address).append("calendar\n\n");
        }
        return text.append("Nobody reads answers to this message.\n").toString();
    }

    private static void line(StringBuilder text, Deadline deadline, String address) {
        text.append("  %s: %s %s%s, due on %s, %s%s\n"
                .formatted(
                        deadline.state() == DueState.OVERDUE ? "overdue" : "due soon",
                        deadline.kind().words(),
                        deadline.reference(),
                        deadline.part() == null ? "" : " " + deadline.part(),
                        deadline.dueOn(),
                        address,
                        deadline.address()));
    }
}
