package org.contractgovernance.contracts.particulars;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.contract.Money;

/** Particulars for tests to begin with, in which everything is stated. All of it is made up. A test says only what matters to it. */
@RecordBuilder.Include({
    ContractParticulars.class,
    ParticularsCommand.StateParticulars.class,
    ParticularsCommand.AmendParticulars.class
})
public final class AParticulars {

    public static final Organisation SUPPLIER = new Organisation(
            "Larkrise Learning Ltd",
            List.of(new OrganisationIdentifier("GB-COH", "09999999")),
            "1 Made-up Street, Wexcombe");
    public static final Organisation SUB_CONTRACTOR =
            new Organisation("Wexcombe Tutors", List.of(new OrganisationIdentifier("GB-CHC", "9999999")), null);

    private AParticulars() {}

    /** Six million pounds with VAT, for services that are not light touch. */
    public static ContractParticularsBuilder stated() {
        return ContractParticularsBuilder.builder()
                .procurementIdentifier("ocds-h6vhtk-0illus")
                .contractIdentifier("WX-2025-014")
                .procurementBegunOn(LocalDate.of(2025, 3, 3))
                .enteredIntoOn(LocalDate.of(2025, 9, 1))
                .suppliers(List.of(SUPPLIER))
                .subContractors(List.of(SUB_CONTRACTOR))
                .mainCategory(MainCategory.SERVICES)
                .specialRegimes(Set.of(SpecialRegime.NONE))
                .maximumTerm(new MaximumTerm(LocalDate.of(2025, 10, 1), LocalDate.of(2032, 9, 30), "Clause 3"))
                .estimatedValue(value("6000000.00", ValueBasis.WITH_VAT))
                .cpvCodes(List.of("80000000-4"));
    }

    public static EstimatedValue value(String pounds, ValueBasis basis) {
        return new EstimatedValue(new Money(new BigDecimal(pounds)), basis);
    }

    /** State it all. */
    public static StateParticularsBuilder state(ContractParticulars stated) {
        return StateParticularsBuilder.builder().contract(AContract.REFERENCE).particulars(stated);
    }

    /** Amend it. */
    public static AmendParticularsBuilder amend(ContractParticulars stated) {
        return AmendParticularsBuilder.builder()
                .contract(AContract.REFERENCE)
                .particulars(stated)
                .reason("It was estimated again");
    }
}
