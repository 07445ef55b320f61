package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * An event that was folded into a row, and its changes to the row.
 *
 * @param event the event
 * @param changes the fields that the event changed; none where it changed nothing that the row shows
 */
public record DerivationStep(EventSummary event, List<FieldChange> changes) {}
