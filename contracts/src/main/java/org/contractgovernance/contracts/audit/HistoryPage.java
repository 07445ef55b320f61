package org.contractgovernance.contracts.audit;

import java.util.List;
import org.contractgovernance.contracts.register.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Some of the recorded events of a contract.
 *
 * @param events in the order of their positions
 * @param next the position after which the next page begins; absent on the last
 * @param asOf the moment that the answer describes
 */
public record HistoryPage(
        List<RecordedEvent> events, @Nullable Long next, AsOf asOf) {}
