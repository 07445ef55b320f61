package org.contractgovernance.contracts.notice;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.register.Single;
import org.jspecify.annotations.Nullable;

/** Questions to the register of notices. */
public sealed interface NoticeQuery<A> extends Query<A> {

    /**
     * The register of notices of a contract.
     *
     * @param contract reference of the contract
     * @param servedBy only those that these parties served; all where none is named
     * @param kind only these kinds; all where none is named
     * @param status only these statuses; all where none is named
     * @param disputed only those whose service is disputed, or only the others
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record Notices(
            String contract,
            Set<ContractParty> servedBy,
            Set<NoticeKind> kind,
            Set<NoticeStatus> status,
            @Nullable Boolean disputed,
            Moment moment,
            Paging paging)
            implements NoticeQuery<Page<NoticeLine>> {}

    /**
     * One notice.
     *
     * @param contract reference of the contract
     * @param notice reference of the notice
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneNotice(String contract, String notice, Moment moment) implements NoticeQuery<Single<NoticeLine>> {}
}
