package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;

/**
 * The points of the period are looked up in a table: the last step that they reach says what they cost. Points below the first
 * step cost nothing.
 *
 * @param clause where the contract says so
 * @param steps the steps, from the lowest up
 */
public record StepTable(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 50) List<@Valid PointsStep> steps)
        implements CreditForm {

    /**
     * A step of the table.
     *
     * @param points from so many points on
     * @param percent of the period's charges, in per cent
     */
    public record PointsStep(
            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 3) BigDecimal points,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percent) {}

    public StepTable {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        PointsStep reached = null;
        for (PointsStep each : steps) {
            if (basis.points().compareTo(each.points()) >= 0) {
                reached = each;
            }
        }
        if (reached == null) {
            return List.of();
        }
        BigDecimal exact = basis.ofCharges(reached.percent());
        told.accept(new RegimeStep(
                Doing.CREDITED,
                null,
                "from %s points on, %s%% of the charges".formatted(plain(reached.points()), plain(reached.percent())),
                clause,
                "%s points, %s".formatted(plain(basis.points()), plain(basis.charges())),
                plain(exact)));
        return exact.signum() == 0
                ? List.of()
                : List.of(CreditLine.whole(FormOfCredit.STEP_TABLE, clause, exact, basis.rounding(), told));
    }
}
