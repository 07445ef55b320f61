package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditBasis.KpiLevel;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each return that is made late, or is missing when its period is assessed, costs points or an amount. Exactly one of {@code points},
 * {@code price} and {@code pricePerWorkingDay} is given. Neither depends on what the return says; relief for the KPI's period covers it.
 *
 * @param clause where the contract says so
 * @param points the points that each counts for; a repeat does not count more
 * @param price what each costs
 * @param pricePerWorkingDay what each costs for every working day after its due day
 * @param most the most that {@code pricePerWorkingDay} comes to for one return; a missing return costs that much
 */
public record LateReturns(
        @NotBlank @Size(max = Text.TITLE) String clause,

        @DecimalMin("0.000001") @Digits(integer = 6, fraction = 6) @Nullable BigDecimal points,

        @Valid @Nullable Money price,
        @Valid @Nullable Money pricePerWorkingDay,
        @Valid @Nullable Money most)
        implements CreditForm {

    /** Whether it costs an amount; otherwise it counts points, which other forms make an amount of. */
    public boolean isAmount() {
        return price != null || pricePerWorkingDay != null;
    }

    /** What the points of a late return are by, as a step. */
    public RegimeStep step(String kpi, ReturnLate late, BigDecimal counted) {
        return new RegimeStep(
                Doing.RETURNED_LATE,
                kpi,
                "a return that is late or missing counts %s points".formatted(plain(counted)),
                clause,
                late.words(),
                plain(counted));
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        return basis.kpis().stream()
                .flatMap(each -> {
                    ReturnLate late = each.late();
                    return late == null ? Stream.empty() : Stream.of(line(each, late, basis, told));
                })
                .toList();
    }

    private CreditLine line(KpiLevel level, ReturnLate late, CreditBasis basis, Consumer<RegimeStep> told) {
        BigDecimal exact = exact(late);
        told.accept(new RegimeStep(Doing.CREDITED, level.kpi(), rule(), clause, late.words(), plain(exact)));
        return new CreditLine(
                FormOfCredit.LATE_RETURN,
                clause,
                level.kpi(),
                level.period(),
                CreditLine.rounded(level.kpi(), exact, basis.rounding(), told));
    }

    private BigDecimal exact(ReturnLate late) {
        if (price != null) {
            return price.pounds();
        }
        BigDecimal limit =
                Objects.requireNonNull(most, "a price by day has a limit").pounds();
        Integer days = late.workingDays();
        if (pricePerWorkingDay == null || days == null) {
            return limit;
        }
        return pricePerWorkingDay.pounds().multiply(BigDecimal.valueOf(days)).min(limit);
    }

    private String rule() {
        if (price != null) {
            return "a return that is late or missing costs " + plain(price);
        }
        return "a late return costs %s for each working day, at most %s; a missing one costs the most"
                .formatted(
                        pricePerWorkingDay == null ? "nothing" : plain(pricePerWorkingDay),
                        most == null ? "nothing" : plain(most));
    }
}
