package org.contractgovernance.query.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.contract.ContractEntry.RetainedService;
import org.contractgovernance.contracts.contract.ContractEntry.RoleHolder;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.Exemption;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Service;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.contract.Tier;
import org.contractgovernance.contracts.contract.YearStart;
import org.jspecify.annotations.Nullable;

/** A row being changed: a fold names what an event changes, and the rest stays. */
final class Draft {

    private final ContractEntry before;
    String title;
    String commissioner;
    String provider;

    @Nullable LocalDate awardedOn;

    LocalDate startsOn;

    @Nullable LocalDate endsOn;

    @Nullable BigDecimal value;

    Tier tier;
    LegalRegime legalRegime;
    List<Exemption> exemptions;
    YearStart yearStart;
    List<Term> terms;
    RiskMatrix riskMatrix;
    ContractStatus status;

    @Nullable LocalDate startedOn;

    List<Service> services;
    List<RetainedService> retained;
    List<RoleHolder> roleHolders;

    @Nullable ReferralRule referralRule;

    Draft(ContractEntry before) {
        this.before = before;
        title = before.title();
        commissioner = before.commissioner();
        provider = before.provider();
        awardedOn = before.awardedOn();
        startsOn = before.startsOn();
        endsOn = before.endsOn();
        value = before.value();
        tier = before.tier();
        legalRegime = before.legalRegime();
        exemptions = before.exemptions();
        yearStart = before.yearStart();
        terms = before.terms();
        riskMatrix = before.riskMatrix();
        status = before.status();
        startedOn = before.startedOn();
        services = before.services();
        retained = before.retained();
        roleHolders = before.roleHolders();
        referralRule = before.referralRule();
    }

    ContractEntry entry() {
        return new ContractEntry(
                before.contract(),
                title,
                commissioner,
                provider,
                awardedOn,
                startsOn,
                endsOn,
                value,
                tier,
                legalRegime,
                exemptions,
                yearStart,
                terms,
                riskMatrix,
                status,
                startedOn,
                services,
                retained,
                roleHolders,
                referralRule);
    }
}
