package org.contractgovernance.command.contract;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.jspecify.annotations.Nullable;

/** What Worcestershire and Babcock Prime signed, and variants that differ in one thing; the day of award is made up. */
public final class Signed {

    private static final LocalDate AWARD = LocalDate.of(2015, 7, 1);
    private static final LocalDate END = LocalDate.of(2020, 9, 30);

    public static final ContractDetails DETAILS =
            of(AWARD, END, YearStart.FINANCIAL, List.of(), RiskMatrix.FIVE_BY_FIVE);

    private Signed() {}

    public static ContractDetails until(LocalDate endsOn) {
        return of(AWARD, endsOn, YearStart.FINANCIAL, List.of(), RiskMatrix.FIVE_BY_FIVE);
    }

    public static ContractDetails awarded(LocalDate awardedOn) {
        return of(awardedOn, END, YearStart.FINANCIAL, List.of(), RiskMatrix.FIVE_BY_FIVE);
    }

    public static ContractDetails with(YearStart yearStart) {
        return of(AWARD, END, yearStart, List.of(), RiskMatrix.FIVE_BY_FIVE);
    }

    public static ContractDetails with(List<Term> terms) {
        return of(AWARD, END, YearStart.FINANCIAL, terms, RiskMatrix.FIVE_BY_FIVE);
    }

    public static ContractDetails with(RiskMatrix riskMatrix) {
        return of(AWARD, END, YearStart.FINANCIAL, List.of(), riskMatrix);
    }

    private static ContractDetails of(
            @Nullable LocalDate awardedOn,
            @Nullable LocalDate endsOn,
            YearStart yearStart,
            List<Term> terms,
            RiskMatrix riskMatrix) {
        return new ContractDetails(
                "Learning and Achievement",
                "Worcestershire County Council",
                "Babcock Prime",
                awardedOn,
                LocalDate.of(2015, 10, 1),
                endsOn,
                null,
                Tier.GOLD,
                LegalRegime.NOT_STATED,
                List.of(),
                yearStart,
                terms,
                riskMatrix);
    }
}
