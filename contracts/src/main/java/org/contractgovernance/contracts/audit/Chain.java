package org.contractgovernance.contracts.audit;

import java.util.List;
import java.util.Map;
import org.contractgovernance.contracts.register.AsOf;

/**
 * The causes and the effects of an event, where the caller may know of them.
 *
 * @param event the event
 * @param causes the events that it follows from, back to the first, the nearest first
 * @param moreCauses whether there are more than the limit
 * @param effects the events that follow from it, the nearest first
 * @param moreEffects whether there are more than the limit
 * @param sameRequest the other events of the same request
 * @param moreOfTheRequest whether there are more than the limit
 * @param people names of the people whose identifiers occur, where names are known
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
