package org.contractgovernance.contracts.issue;

import java.time.LocalDate;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.Withdrawal;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the issues log. Effective means: the day on which the matter itself changed (the issue arose, was assigned, was
 * resolved), as whoever recorded it said.
 *
 * @param contract reference of the contract
 * @param reference what people call the issue: {@code I-14}
 * @param number the number in the reference
 * @param type what kind of issue
 * @param title what it is about
 * @param description what was seen
 * @param severity how bad it is
 * @param priority how soon it is to be dealt with
 * @param status where it stands
 * @param kpi code of the KPI that it concerns
 * @param service code of the service that it concerns
 * @param visibility who may see it
 * @param raisedBy the person who raised it
 * @param raisedAs the role in which they did
 * @param raisedOn the day on which it arose
 * @param owner who is to deal with it
 * @param dueOn the day by which it is to be dealt with
 * @param progress the latest note
 * @param progressOn the day of that note
 * @param earlyWarning reference of the early warning that it became
 * @param outcome what came of it
 * @param resolvedOn the day on which it was resolved
 * @param closedOn the day on which it was closed
 * @param withdrawnBecause why it does not count
 * @param duplicateOf reference of the issue that says the same
 */
public record IssueEntry(
        String contract,
        String reference,
        long number,
        IssueType type,
        String title,
        String description,
        Severity severity,
        Priority priority,
        IssueStatus status,
        @Nullable String kpi,
        @Nullable String service,
        Visibility visibility,
        PersonId raisedBy,
        Role raisedAs,
        LocalDate raisedOn,
        @Nullable PersonId owner,
        @Nullable LocalDate dueOn,
        @Nullable String progress,
        @Nullable LocalDate progressOn,
        @Nullable String earlyWarning,
        @Nullable String outcome,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate closedOn,
        @Nullable Withdrawal withdrawnBecause,
        @Nullable String duplicateOf) {}
