package org.contractgovernance.contracts.particulars;

import org.contractgovernance.contracts.term.Coded;

/** Whether an estimated value includes value added tax. The thresholds of the Procurement Act 2023 include it. */
public enum ValueBasis implements Coded {
    WITH_VAT,
    WITHOUT_VAT;

    @Override
    public String words() {
        return this == WITH_VAT ? "with VAT" : "without VAT";
    }
}
