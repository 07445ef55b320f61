package org.contractgovernance.query.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.RetainedService;
import org.contractgovernance.contracts.contract.ContractEntry.RoleHolder;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.event.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * How a contract's events make its row in the register of contracts.
 *
 * <p>What is effective before the contract's registration shows once the registration does: a row begins with it.
 */
public final class ContractFold {

    private ContractFold() {}

    /** The row after an event. */
    public static ContractEntry evolve(@Nullable ContractEntry before, ContractEvent event, Envelope envelope) {
        if (before == null) {
            if (event instanceof ContractRegistered registered) {
                return registered(registered);
            }
            throw new IllegalStateException("a contract is registered before anything else happens to it");
        }
        Draft row = new Draft(before);
        switch (event) {
            case ContractRegistered e ->
                throw new IllegalStateException("a contract is registered once: " + e.contract());
            case ContractAmended e -> amend(row, e.after());
            case ServiceCommissioned e -> {
                List<Service> services = new ArrayList<>(row.services);
                services.add(e.service());
                services.sort(Comparator.comparing(Service::code));
                row.services = List.copyOf(services);
            }
            case ServiceRetained e -> {
                List<RetainedService> retained = new ArrayList<>(row.retained);
                retained.add(new RetainedService(e.code(), e.name()));
                retained.sort(Comparator.comparing(RetainedService::code));
                row.retained = List.copyOf(retained);
            }
            case RoleHolderNamed e -> {
                List<RoleHolder> holders = without(row, e.post());
                holders.add(new RoleHolder(e.post(), e.holder(), envelope.effectiveOn()));
                holders.sort(Comparator.comparing(RoleHolder::post));
                row.roleHolders = List.copyOf(holders);
            }
            case RoleHolderStoodDown e -> row.roleHolders = List.copyOf(without(row, e.post()));
            case ContractStarted e -> {
                row.status = ContractStatus.STARTED;
                row.startedOn = e.startedOn();
            }
            case ReferralRuleSet e -> row.referralRule = e.rule();
            case ReferralRuleEnded e -> row.referralRule = null;
        }
        return row.entry();
    }

    private static List<RoleHolder> without(Draft row, String post) {
        List<RoleHolder> holders = new ArrayList<>(row.roleHolders);
        holders.removeIf(each -> each.post().equals(post));
        return holders;
    }

    private static ContractEntry registered(ContractRegistered e) {
        ContractDetails d = e.details();
        return new ContractEntry(
                e.contract(),
                d.title(),
                d.commissioner(),
                d.provider(),
                d.awardedOn(),
                d.startsOn(),
                d.endsOn(),
                d.value() == null ? null : d.value().pounds(),
                d.tier(),
                d.legalRegime(),
                d.exemptions(),
                d.yearStart(),
                d.terms(),
                d.riskMatrix(),
                ContractStatus.REGISTERED,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static void amend(Draft row, ContractDetails d) {
        row.title = d.title();
        row.commissioner = d.commissioner();
        row.provider = d.provider();
        row.awardedOn = d.awardedOn();
        row.startsOn = d.startsOn();
        row.endsOn = d.endsOn();
        row.value = d.value() == null ? null : d.value().pounds();
        row.tier = d.tier();
        row.legalRegime = d.legalRegime();
        row.exemptions = d.exemptions();
        row.yearStart = d.yearStart();
        row.terms = d.terms();
        row.riskMatrix = d.riskMatrix();
    }
}
