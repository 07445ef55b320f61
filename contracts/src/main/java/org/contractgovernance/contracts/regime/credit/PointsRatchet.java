package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;

/**
 * Some points of the period are free, and those above cost a price each, which rises with their number: marginal, so that each
 * point has the price of its own tier, whatever comes after it.
 *
 * @param clause where the contract says so
 * @param tiers the tiers, from the lowest up; the points below the first are the deductible and cost nothing
 */
public record PointsRatchet(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 20) List<@Valid RatchetTier> tiers)
        implements CreditForm {

    /**
     * A tier.
     *
     * @param above the points above so many, up to where the next tier begins
     * @param pricePerPoint what each of them costs
     */
    public record RatchetTier(
            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 3) BigDecimal above,

            @NotNull @Valid Money pricePerPoint) {}

    public PointsRatchet {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        BigDecimal exact = BigDecimal.ZERO;
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            RatchetTier tier = tiers.get(i);
            BigDecimal end =
                    i + 1 < tiers.size() ? basis.points().min(tiers.get(i + 1).above()) : basis.points();
            BigDecimal within = end.subtract(tier.above());
            if (within.signum() > 0) {
                exact = exact.add(within.multiply(tier.pricePerPoint().pounds()));
                parts.add("%s at %s".formatted(plain(within), plain(tier.pricePerPoint())));
            }
        }
        if (exact.signum() == 0) {
            return List.of();
        }
        told.accept(new RegimeStep(
                Doing.CREDITED,
                null,
                "%s points are free, then each costs the price of its tier"
                        .formatted(plain(tiers.getFirst().above())),
                clause,
                "%s points: %s".formatted(plain(basis.points()), String.join(", ", parts)),
                plain(exact)));
        return List.of(CreditLine.whole(FormOfCredit.RATCHET, clause, exact, basis.rounding(), told));
    }
}
