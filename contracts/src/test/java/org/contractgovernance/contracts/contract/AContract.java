package org.contractgovernance.contracts.contract;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.register.Paging;

/** A contract for tests to begin with: that of Worcestershire with Babcock Prime. A test says only what matters to it. */
@RecordBuilder.Include({
    ContractDetails.class,
    ContractCommand.CommissionService.class,
    ContractEntry.class,
    ContractQuery.Contracts.class
})
public final class AContract {

    public static final String REFERENCE = "worcestershire-babcock-prime";

    private AContract() {}

    /** Neither day of award, end nor value are known, and nothing is exempted. */
    public static ContractDetailsBuilder details() {
        return ContractDetailsBuilder.builder()
                .title("Learning and Achievement")
                .commissioner("Worcestershire County Council")
                .provider("Babcock Prime")
                .startsOn(LocalDate.of(2015, 10, 1))
                .tier(Tier.GOLD)
                .legalRegime(LegalRegime.NOT_STATED)
                .yearStart(YearStart.FINANCIAL)
                .riskMatrix(RiskMatrix.FIVE_BY_FIVE);
    }

    /** Commission a service of it. */
    public static CommissionServiceBuilder commissionService() {
        return CommissionServiceBuilder.builder()
                .contract(REFERENCE)
                .code("SI")
                .name("School improvement")
                .kind(ServiceKind.STATUTORY)
                .transferredOn(LocalDate.of(2015, 10, 1));
    }

    /** All contracts, as they stand. */
    public static ContractsBuilder list() {
        return ContractsBuilder.builder()
                .status(Set.of())
                .tier(Set.of())
                .moment(Moment.NOW)
                .paging(Paging.FIRST);
    }
}
