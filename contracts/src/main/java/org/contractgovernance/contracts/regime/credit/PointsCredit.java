package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

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
 * Each point of the period costs a percentage of its charges.
 *
 * @param clause where the contract says so
 * @param percentPerPoint of the period's charges, in per cent
 */
public record PointsCredit(
        @NotBlank @Size(max = Text.TITLE) String clause,

        @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percentPerPoint)
        implements CreditForm {

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        if (basis.points().signum() == 0) {
            return List.of();
        }
        BigDecimal exact = basis.ofCharges(basis.points().multiply(percentPerPoint));
        told.accept(new RegimeStep(
                Doing.CREDITED,
                null,
                "each point costs %s%% of the charges".formatted(plain(percentPerPoint)),
                clause,
                "%s points, %s".formatted(plain(basis.points()), plain(basis.charges())),
                plain(exact)));
        return List.of(CreditLine.whole(FormOfCredit.POINTS, clause, exact, basis.rounding(), told));
    }
}
