package org.contractgovernance.contracts.audit;

import org.contractgovernance.contracts.event.LinkKind;

/**
 * An event in a chain, by the shortest way to it.
 *
 * @param depth its distance in links, from 1
 * @param hangsOn position of the event to which it is linked, one link nearer to the event in question
 * @param link how the later of the two events depends on the earlier
 * @param event the event
 */
public record ChainLink(int depth, long hangsOn, LinkKind link, EventSummary event) {}
