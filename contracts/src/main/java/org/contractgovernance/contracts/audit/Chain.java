package org.contractgovernance.contracts.audit;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.register.AsOf;

/**
 * What led to an event, and what it led to, as far as the caller may know of it.
 *
 * @param event the event
 * @param causes what it follows from, back to where it began, the nearest first
 * @param moreCauses whether there are more than were asked for
 * @param effects what follows from it, the nearest first
 * @param moreEffects whether there are more than were asked for
 * @param sameRequest the other events that the same request brought about
 * @param moreOfTheRequest whether there are more than were asked for
 * @param people names of the people whose identifiers occur, as far as they are known
 * @param asOf the moment that the answer describes
 */
public record Chain(
        EventSummary event,
        List<ChainLink> causes,
        boolean moreCauses,
        List<ChainLink> effects,
        boolean moreEffects,
        List<EventSummary> sameRequest,
        boolean moreOfTheRequest,
        Map<String, String> people,
        AsOf asOf) {}
