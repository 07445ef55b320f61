package org.contractgovernance.contracts.variation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.approval.AnApproval;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.kpi.AKpi;
import org.contractgovernance.contracts.regime.AWholeRegime;
import org.contractgovernance.contracts.variation.VariationChanges.KpiChange;
import org.contractgovernance.contracts.variation.VariationChanges.ServiceChange;
import org.contractgovernance.contracts.variation.VariationContent.WhatIfAnswer;
import org.contractgovernance.contracts.variation.VariationImpact.ImpactAction;

/** A variation for tests to begin with, VA-1: a longer term, more value, another service, a KPI and other terms of the regime in a year's time. */
@RecordBuilder.Include({
    VariationContent.class,
    VariationChanges.class,
    VariationCommand.ProposeVariation.class,
    VariationCommand.AgreeVariation.class,
    VariationCommand.WithdrawVariation.class,
    VariationEvent.VariationProposed.class
})
public final class AVariation {

    public static final String REFERENCE = "VA-1";
    public static final LocalDate DAY = LocalDate.of(2017, 4, 1);

    private AVariation() {}

    /** Everything that a variation can change. */
    public static VariationChangesBuilder changes() {
        return VariationChangesBuilder.builder()
                .endsOn(LocalDate.of(2021, 9, 30))
                .value(AnApproval.pounds("24025000.00"))
                .services(List.of(
                        new ServiceChange("SEND-EHC", "Education, health and care plans", ServiceKind.STATUTORY)))
                .kpis(List.of(new KpiChange("KPI-07", AKpi.definition().build())))
                .regime(AWholeRegime.capped("12.5"));
    }

    /** What is proposed. */
    public static VariationContentBuilder content() {
        return VariationContentBuilder.builder()
                .title("Education, health and care plans in twenty weeks")
                .reasons("The Act of 2014 asks for plans in twenty weeks")
                .clause("Clause 22, Schedule 6")
                .takesEffectOn(DAY)
                .changes(changes().build())
                .couldHaveBeenOneWith(List.of())
                .whatIf(new WhatIfAnswer("/performance-regime/what-if", 1204, "0123456789abcdef".repeat(4)))
                .lastDay(LocalDate.of(2016, 7, 31));
    }

    /** It was proposed by the provider. */
    public static VariationProposedBuilder proposed() {
        return VariationProposedBuilder.builder()
                .reference(REFERENCE)
                .party(ContractParty.PROVIDER)
                .proposedBy(AnApproval.DIRECTS)
                .content(content().build())
                .valueAtStake(AnApproval.pounds("24025000.00"));
    }

    /** A smaller one, of the value alone. */
    public static VariationContentBuilder ofValue(String pounds) {
        return content()
                .changes(VariationChangesBuilder.builder()
                        .value(AnApproval.pounds(pounds))
                        .build());
    }

    /** A row of the register: a variation of a contract of £24m to 30 September 2020. */
    public static VariationEntry entry(long number, VariationStatus status, VariationContent content) {
        VariationChanges changes = content.changes();
        return new VariationEntry(
                "worcestershire-babcock-prime",
                "VA-" + number,
                number,
                status,
                new VariationEntry.VariationProposal(
                        content.title(),
                        ContractParty.PROVIDER,
                        AnApproval.DIRECTS,
                        LocalDate.of(2016, 5, 2),
                        content.takesEffectOn(),
                        content.lastDay(),
                        changes.value() == null ? null : new BigDecimal("24000000.00"),
                        changes.endsOn() == null ? null : LocalDate.of(2020, 9, 30),
                        null,
                        List.of(),
                        content),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What it means, and what has to be done. */
    public static VariationImpact impact() {
        return new VariationImpact(
                "staff",
                "Two case workers more",
                List.of(new ImpactAction("Recruit them", LocalDate.of(2017, 1, 31), "Head of SEND")));
    }
}
