package org.contractgovernance.contracts.results.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * What a contract pays by results.
 *
 * @param outputs what is paid for
 * @param rounding how what a claim comes to is rounded
 */
public record ResultsTerms(
        @NotNull @Size(min = 1, max = 100) List<@Valid ResultOutput> outputs,
        @NotNull @Valid PennyRounding rounding) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ResultsTerms {
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
    }

    /** The output of a code. */
    public Optional<ResultOutput> output(String code) {
        return outputs.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Refuses terms that contradict one another: {@link ResultsTermsRule} says by which rules, each pointing to its field. */
    public void requireSound() {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < outputs.size(); i++) {
            ResultOutput each = outputs.get(i);
            String at = "/terms/outputs/" + i;
            if (!named.add(each.code())) {
                throw BrokenRule.of(ResultsTermsRule.OUTPUT_NAMED_TWICE, "%s is there already".formatted(each.code()))
                        .at(at + "/code");
            }
            requirePrices(each.prices(), at + "/prices");
            requireVolumes(each.volumes(), at + "/volumes");
            DeductedShare deducted = each.deducted();
            if (deducted != null && deducted.paid() < 1) {
                throw BrokenRule.of(
                                ResultsTermsRule.NOTHING_LEFT_TO_PAY,
                                "%d of %d are not paid".formatted(deducted.parts(), deducted.of()))
                        .at(at + "/deducted/parts");
            }
        }
    }

    private static void requirePrices(List<OutputPrice> prices, String at) {
        for (int i = 0; i < prices.size(); i++) {
            OutputPrice each = prices.get(i);
            if (i > 0 && !each.appliesFrom().isAfter(prices.get(i - 1).appliesFrom())) {
                throw BrokenRule.of(
                                ResultsTermsRule.PRICES_NOT_IN_ORDER,
                                "%s is not after %s"
                                        .formatted(
                                                each.appliesFrom(),
                                                prices.get(i - 1).appliesFrom()))
                        .at("%s/%d/appliesFrom".formatted(at, i));
            }
            BigDecimal sum = each.attachmentPercent().add(each.resultPercent());
            if (sum.compareTo(WHOLE) != 0) {
                throw BrokenRule.of(
                                ResultsTermsRule.PAYMENTS_DO_NOT_SUM,
                                "they come to %s%%".formatted(sum.toPlainString()))
                        .at("%s/%d/resultPercent".formatted(at, i));
            }
        }
    }

    private static void requireVolumes(List<VolumeBand> volumes, String at) {
        for (int i = 0; i < volumes.size(); i++) {
            BigDecimal above = volumes.get(i).above();
            if (i == 0 && above.signum() != 0) {
                throw BrokenRule.of(
                                ResultsTermsRule.VOLUMES_LEAVE_A_HOLE,
                                "the first %s units have no band".formatted(above.toPlainString()))
                        .at(at + "/0/above");
            }
            if (i > 0 && above.compareTo(volumes.get(i - 1).above()) <= 0) {
                throw BrokenRule.of(
                                ResultsTermsRule.VOLUMES_DO_NOT_RISE,
                                "%s is not above %s"
                                        .formatted(
                                                above.toPlainString(),
                                                volumes.get(i - 1).above().toPlainString()))
                        .at("%s/%d/above".formatted(at, i));
            }
        }
    }
}
