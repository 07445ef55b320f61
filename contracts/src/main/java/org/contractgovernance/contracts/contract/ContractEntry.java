package org.contractgovernance.contracts.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of contracts. Effective means: the day from which the parties hold it to be so.
 *
 * @param contract the reference
 * @param title what it is called
 * @param commissioner the council that buys
 * @param provider the organisation that delivers
 * @param awardedOn the day of award
 * @param startsOn the day from which services are due
 * @param endsOn the last day of the term
 * @param value the whole value in pounds
 * @param tier how closely it is managed
 * @param legalRegime the procurement rules that it was awarded under
 * @param exemptions duties that do not apply
 * @param yearStart which year its quarters and annual periods follow
 * @param terms the terms of the school years
 * @param riskMatrix how likelihood and impact make a score
 * @param status registered, or started
 * @param startedOn the day on which services began
 * @param services what the provider delivers, by code
 * @param retained what the council keeps, by code
 * @param roleHolders who holds which post, by post
 * @param referralRule which early warnings are referred to corporate risk by themselves; the council's alone; absent where there is no rule
 */
public record ContractEntry(
        String contract,
        String title,
        String commissioner,
        String provider,
        @Nullable LocalDate awardedOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal value,
        Tier tier,
        LegalRegime legalRegime,
        List<Exemption> exemptions,
        YearStart yearStart,
        List<Term> terms,
        RiskMatrix riskMatrix,
        ContractStatus status,
        @Nullable LocalDate startedOn,
        List<Service> services,
        List<RetainedService> retained,
        List<RoleHolder> roleHolders,
        @Nullable ReferralRule referralRule) {

    /**
     * A service that the council keeps.
     *
     * @param code its code within the contract
     * @param name what people call it
     */
    public record RetainedService(String code, String name) {}

    /**
     * A person who holds a post.
     *
     * @param post the post
     * @param holder who holds it
     * @param since the first day on which they do
     */
    public record RoleHolder(String post, PersonId holder, LocalDate since) {}
}
