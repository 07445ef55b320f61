package org.contractgovernance.command.review;

import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.review.agenda.AgendaShown;

/** The agendas of reviews as the registers give them. */
public interface Agendas {

    /**
     * The agenda of a review of the contract, on the effective day of the command.
     *
     * @param position the position at which the registers are read
     */
    AgendaShown at(String review, long position, CommandContext context);
}
