package org.contractgovernance.query.contract;

import java.sql.SQLException;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractLine;
import org.contractgovernance.contracts.contract.ContractQuery.OneContract;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Listing;
import org.contractgovernance.query.desk.Snapshot;

/** Answers one contract. */
public final class OneContractAnswer implements Answer<OneContract, Single<ContractLine>> {

    @Override
    public Class<OneContract> question() {
        return OneContract.class;
    }

    @Override
    public Single<ContractLine> answer(OneContract query, Snapshot snapshot) throws SQLException {
        Listing.Shown<ContractEntry> shown = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne();
        return snapshot.single(new ContractLine(shown.row(), shown.standing()));
    }
}
