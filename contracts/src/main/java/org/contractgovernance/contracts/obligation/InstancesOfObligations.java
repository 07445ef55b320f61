package org.contractgovernance.contracts.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.MeasuredPeriods;

/**
 * The instances of a contract's obligations, as the register holds them.
 *
 * @param byObligation the instances of each obligation, by its reference
 */
public record InstancesOfObligations(Map<String, List<ObligationInstance>> byObligation) {

    /** The instances of some rows. */
    public static InstancesOfObligations of(Collection<InstanceEntry> rows) {
        return new InstancesOfObligations(rows.stream()
                .collect(Collectors.groupingBy(
                        InstanceEntry::obligation, Collectors.mapping(InstanceEntry::owed, Collectors.toList()))));
    }

    /** The clock of an obligation of a contract. */
    public ObligationClock clock(ObligationEntry obligation, ContractEntry contract) {
        return new ObligationClock(
                obligation.course(byObligation.getOrDefault(obligation.reference(), List.of())),
                MeasuredPeriods.calendar(contract.signed()),
                contract.calendars());
    }
}
