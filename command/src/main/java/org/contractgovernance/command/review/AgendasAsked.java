package org.contractgovernance.command.review;

import java.util.Set;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.review.ReviewQuery.ReviewAgenda;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for agendas as anybody does, in the name of the person who issues one. */
@Component
final class AgendasAsked implements Agendas {

    private final ObjectProvider<Queries> queries;

    AgendasAsked(ObjectProvider<Queries> queries) {
        this.queries = queries;
    }

    @Override
    public AgendaShown at(String review, long position, CommandContext context) {
        Caller caller = new Caller(
                context.actor(), context.client(), Set.of(context.role()), Set.of(context.contract()), false);
        return queries.getObject()
                .ask(
                        new ReviewAgenda(
                                context.contract(), review, Moment.upTo(position, context.effectiveOn(), position)),
                        caller)
                .entry();
    }
}
