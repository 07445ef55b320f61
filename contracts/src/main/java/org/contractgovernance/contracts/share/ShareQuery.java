package org.contractgovernance.contracts.share;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;

/** What the registers of gain share can be asked. */
public sealed interface ShareQuery<A> extends Query<A> {

    /**
     * The share of gains and surpluses of a contract.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneShare(String contract, Moment moment) implements ShareQuery<Single<ShareLine>> {}

    /**
     * The statements of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ShareStatements(String contract, Set<StatementStatus> status, Moment moment, Paging paging)
            implements ShareQuery<Page<StatementLine>> {}

    /**
     * The statement of one year.
     *
     * @param contract reference of the contract
     * @param year the year's key
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneStatement(String contract, String year, Moment moment) implements ShareQuery<Single<StatementLine>> {}
}
