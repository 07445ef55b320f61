package org.contractgovernance.contracts.audit;

import java.util.List;

/**
 * An event that was folded into a row, and what it changed there.
 *
 * @param event the event
 * @param changes the fields that say something else since; none where the event changed nothing that the row shows
 */
public record DerivationStep(EventSummary event, List<FieldChange> changes) {}
