package org.contractgovernance.query.contract;

import java.sql.SQLException;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractLine;
import org.contractgovernance.contracts.contract.ContractQuery.Contracts;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers with the contracts that the caller may know of. */
public final class ContractsHandler implements QueryHandler<Contracts, Page<ContractLine>> {

    @Override
    public Class<Contracts> question() {
        return Contracts.class;
    }

    @Override
    public Page<ContractLine> answer(Contracts query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<ContractEntry> list = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .whereOneOf("status", query.status())
                .whereOneOf("tier", query.tier())
                .whereGiven("starts_on >= ?", query.startsFrom())
                .whereGiven("starts_on <= ?", query.startsTo())
                .whereGiven("coalesce(ends_on, 'infinity') >= ?", query.endsFrom())
                .whereGiven("ends_on <= ?", query.endsTo())
                .whereContains(query.text(), "contract", "title", "commissioner", "provider");
        list.ofKnownContracts();
        return list.sortedBy("contract", "contract", "text", false)
                .sortedBy("title", "lower(title)", "text", false)
                .sortedByRank("tier", "tier", Tier.values())
                .sortedBy("startsOn", "starts_on", "date", false)
                .sortedBy("endsOn", "coalesce(ends_on, 'infinity')", "date", false)
                .countedBy("status", "true")
                .countedBy("tier", "true")
                .page(query.paging(), shown -> new ContractLine(shown.row(), shown.standing()));
    }
}
