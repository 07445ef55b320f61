package org.contractgovernance.command.approval;

import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeAmended;
import org.contractgovernance.contracts.regime.RegimeEvent.RegimeSet;

/** The numbers of a regime's terms, in the order in which they were set and amended. */
public final class RegimeTermsNumber {

    private RegimeTermsNumber() {}

    /** The number of the next terms of a contract's regime. */
    public static int next(String contract, ReferenceData referenceData) {
        return 1
                + (int) referenceData.history(RegimeCommand.regimeOf(contract).toString()).stream()
                        .filter(each -> each instanceof RegimeSet || each instanceof RegimeAmended)
                        .count();
    }
}
