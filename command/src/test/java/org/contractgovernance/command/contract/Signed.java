package org.contractgovernance.command.contract;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractDetailsBuilder;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.YearStart;

/** What Worcestershire and Babcock Prime signed, and variants that differ in one thing; the day of award is made up. */
public final class Signed {

    public static final ContractDetails DETAILS = details().build();

    private Signed() {}

    public static ContractDetails until(LocalDate endsOn) {
        return details().endsOn(endsOn).build();
    }

    public static ContractDetails awarded(LocalDate awardedOn) {
        return details().awardedOn(awardedOn).build();
    }

    public static ContractDetails with(YearStart yearStart) {
        return details().yearStart(yearStart).build();
    }

    public static ContractDetails with(List<Term> terms) {
        return details().terms(terms).build();
    }

    public static ContractDetails with(RiskMatrix riskMatrix) {
        return details().riskMatrix(riskMatrix).build();
    }

    /** The details, to change one or the other. */
    public static ContractDetailsBuilder details() {
        return AContract.details().awardedOn(LocalDate.of(2015, 7, 1)).endsOn(LocalDate.of(2020, 9, 30));
    }
}
