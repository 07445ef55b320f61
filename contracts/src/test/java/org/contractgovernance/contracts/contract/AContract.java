package org.contractgovernance.contracts.contract;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
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

    /** The row of a contract that was registered with these details, and to which nothing has happened since. */
    public static ContractEntryBuilder entry(ContractDetails details) {
        return ContractEntryBuilder.builder()
                .contract(REFERENCE)
                .title(details.title())
                .commissioner(details.commissioner())
                .provider(details.provider())
                .awardedOn(details.awardedOn())
                .startsOn(details.startsOn())
                .endsOn(details.endsOn())
                .value(details.value() == null ? null : details.value().pounds())
                .tier(details.tier())
                .legalRegime(details.legalRegime())
                .exemptions(details.exemptions())
                .yearStart(details.yearStart())
                .terms(details.terms())
                .riskMatrix(details.riskMatrix())
                .status(ContractStatus.REGISTERED)
                .services(List.of())
                .retained(List.of())
                .roleHolders(List.of());
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
