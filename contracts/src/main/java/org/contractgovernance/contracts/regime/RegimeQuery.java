package org.contractgovernance.contracts.regime;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;
import static org.contractgovernance.contracts.access.Role.AUDITOR;
import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;
import static org.contractgovernance.contracts.access.Role.REVIEWER;

import java.time.LocalDate;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.Unrecorded;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.register.Single;

/** What the register of performance regimes can be asked. */
public sealed interface RegimeQuery<A> extends Query<A> {

    /**
     * The performance regime of a contract.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record OneRegime(String contract, Moment moment) implements RegimeQuery<Single<RegimeLine>> {}

    /**
     * What the regime in force on the day asked about does to the standard cases.
     *
     * @param contract reference of the contract
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record CasesInForce(String contract, Moment moment) implements RegimeQuery<Single<RegimeCases>> {}

    /**
     * What proposed terms would do to the standard cases, where they are sound. Nothing is written.
     *
     * @param contract reference of the contract
     * @param terms what is proposed
     * @param appliesFrom first day of the first period that they are for
     */
    @AllowedTo({COMMISSIONER, PROVIDER, REVIEWER, AUDITOR, ADMINISTRATOR})
    record ProposedCases(String contract, @Unrecorded RegimeTerms terms, LocalDate appliesFrom, Moment moment)
            implements RegimeQuery<Single<RegimeCases>> {}
}
