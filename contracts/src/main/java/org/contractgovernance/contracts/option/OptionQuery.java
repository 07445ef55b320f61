package org.contractgovernance.contracts.option;

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
import org.jspecify.annotations.Nullable;

/** Questions to the register of options. */
public sealed interface OptionQuery<A> extends Query<A> {

    /**
     * The options and break clauses of a contract.
     *
     * @param contract reference of the contract
     * @param status only these statuses; all where none is named
     * @param kind only these kinds; all where none is named
     * @param inWindow true: only those of which notice may be given on the day that the answer describes; false: only the others
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OptionRegister(
            String contract,
            Set<OptionStatus> status,
            Set<OptionKind> kind,
            @Nullable Boolean inWindow,
            Moment moment,
            Paging paging)
            implements OptionQuery<Page<OptionLine>> {}

    /**
     * One option.
     *
     * @param contract reference of the contract
     * @param option reference of the option
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneOption(String contract, String option, Moment moment) implements OptionQuery<Single<OptionLine>> {}
}
