package org.contractgovernance.contracts.rectification;

import java.time.LocalDate;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.term.PersonId;

/**
 * A comment on a plan.
 *
 * @param round the round in which it was made
 * @param comment what was said
 * @param by the person
 * @param as the role in which that person spoke
 * @param on the day
 */
public record PlanComment(int round, String comment, PersonId by, Role as, LocalDate on) {}
