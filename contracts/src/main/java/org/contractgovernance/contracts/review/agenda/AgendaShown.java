package org.contractgovernance.contracts.review.agenda;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * The agenda of a review, as the registers give it or as it was issued.
 *
 * @param review reference of the review
 * @param series reference of its series
 * @param plannedOn the day for which the review is planned
 * @param issued whether the agenda was issued, and is fixed
 * @param agenda the agenda
 * @param text the same as it is printed
 * @param incomplete entities of which a register lacks something, so that the agenda may lack it too
 * @param standing which events made the review what it is
 */
public record AgendaShown(
        String review,
        String series,
        LocalDate plannedOn,
        boolean issued,
        @JsonUnwrapped Agenda agenda,
        String text,
        List<Incomplete> incomplete,
        Standing standing)
        implements Versioned {

    public AgendaShown {
        incomplete = List.copyOf(incomplete);
    }
}
