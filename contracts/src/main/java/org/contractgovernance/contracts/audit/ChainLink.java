package org.contractgovernance.contracts.audit;

import org.contractgovernance.contracts.event.LinkKind;

/**
 * An event in a chain, by the shortest way to it.
 *
 * @param depth how many links away it is, from 1
 * @param hangsOn position of the event that it is linked to, one link nearer to the one that was asked about
 * @param link how the later of the two hangs on the earlier
 * @param event the event
 */
public record ChainLink(int depth, long hangsOn, LinkKind link, EventSummary event) {}
