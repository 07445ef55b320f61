package org.contractgovernance.bench.seed;

import org.contractgovernance.contracts.issue.AnIssue;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.issue.IssueStatus;
import org.contractgovernance.contracts.issue.Priority;
import org.contractgovernance.contracts.issue.Severity;
import org.contractgovernance.contracts.term.PersonId;

/**
 * What happens to an issue that is seeded: raised, assigned, progress, and at the end resolved or more progress.
 *
 * @param contract reference of its contract
 * @param number its number in it
 * @param entity its identifier
 * @param events how many events it has
 * @param resolved whether the last resolves it
 * @param owner who it is assigned to
 */
record IssueStory(String contract, int number, String entity, int events, boolean resolved, PersonId owner) {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final Priority[] PRIORITIES = Priority.values();

    String reference() {
        return "I-" + number;
    }

    Seeded event(int sequence) {
        return new Seeded("Issue", entity, sequence, contract, reference(), what(sequence));
    }

    private IssueEvent what(int sequence) {
        if (sequence == 0) {
            return AnIssue.raised()
                    .reference(reference())
                    .title("Appeals are heard late in round " + number)
                    .description("Four admission appeals of this term were heard after the statutory time, and the"
                            + " parents were told only when they asked.")
                    .severity(SEVERITIES[number % SEVERITIES.length])
                    .priority(PRIORITIES[number % PRIORITIES.length])
                    .build();
        }
        if (sequence == 1) {
            return new IssueEvent.IssueAssigned(null, owner, null, null);
        }
        if (resolved && sequence == events - 1) {
            return new IssueEvent.IssueResolved(IssueStatus.OPEN, "All appeals of the term have been heard.");
        }
        return new IssueEvent.IssueProgressRecorded(
                "The clerk has written to the panel again, and %d of the appeals have a day now.".formatted(sequence));
    }
}
