package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;

/**
 * A part of the charges is at risk, divided into pools, and each pool among KPIs: a KPI that misses its level costs what is
 * allocated to it, whole. The pools are the whole of what is at risk, and the allocations the whole of their pool.
 *
 * @param clause where the contract says so
 * @param atRiskPercent how much of the period's charges is at risk, in per cent
 * @param pools the pools
 */
public record AtRiskPool(
        @NotBlank @Size(max = Text.TITLE) String clause,

        @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal atRiskPercent,

        @NotNull @Size(min = 1, max = 50) List<@Valid CreditPool> pools)
        implements CreditForm {

    /**
     * A pool.
     *
     * @param name what the contract calls it
     * @param percent how much of what is at risk it holds, in per cent
     * @param allocations among which KPIs it is divided
     */
    public record CreditPool(
            @NotBlank @Size(max = Text.TITLE) @FreeText String name,

            @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percent,

            @NotNull @Size(min = 1, max = 100) List<@Valid PoolAllocation> allocations) {

        public CreditPool {
            allocations = allocations == null ? List.of() : List.copyOf(allocations);
        }
    }

    /**
     * What is allocated to a KPI.
     *
     * @param kpi the KPI's code
     * @param percent how much of its pool, in per cent
     */
    public record PoolAllocation(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

            @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percent) {}

    public AtRiskPool {
        pools = pools == null ? List.of() : List.copyOf(pools);
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        BigDecimal atRisk = basis.ofCharges(atRiskPercent);
        List<CreditLine> lines = new ArrayList<>();
        for (CreditPool pool : pools) {
            for (PoolAllocation each : pool.allocations()) {
                basis.of(each.kpi())
                        .filter(CreditBasis.KpiLevel::failed)
                        .forEach(level -> lines.add(line(
                                CreditBasis.share(atRisk, pool.percent()), pool, each, level.period(), basis, told)));
            }
        }
        return lines;
    }

    private CreditLine line(
            BigDecimal inPool,
            CreditPool pool,
            PoolAllocation allocated,
            String period,
            CreditBasis basis,
            Consumer<RegimeStep> told) {
        BigDecimal exact = CreditBasis.share(inPool, allocated.percent());
        told.accept(new RegimeStep(
                Doing.CREDITED,
                allocated.kpi(),
                "%s%% of the charges are at risk, %s%% of that in %s, %s%% of that for this KPI"
                        .formatted(
                                plain(atRiskPercent), plain(pool.percent()), pool.name(), plain(allocated.percent())),
                clause,
                plain(basis.charges()),
                plain(exact)));
        return new CreditLine(
                FormOfCredit.AT_RISK,
                clause,
                allocated.kpi(),
                period,
                CreditLine.rounded(allocated.kpi(), exact, basis.rounding(), told));
    }
}
