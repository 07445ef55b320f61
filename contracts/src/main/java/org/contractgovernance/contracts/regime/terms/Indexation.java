package org.contractgovernance.contracts.regime.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.regime.credit.PennyRounding;
import org.contractgovernance.contracts.regime.credit.RegimeStep;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;

/**
 * A share of the charges is fixed, and the rest follows an index.
 *
 * @param clause where the contract says so
 * @param index what the index is called
 * @param fixedPercent the share that does not move, in per cent
 * @param indexedPercent the share that moves with the index, in per cent; the two are the whole
 * @param values the values, from the earliest on; the first is the base, for which the charges are as they are written
 */
public record Indexation(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotBlank @Size(max = Text.TITLE) @FreeText String index,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal fixedPercent,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal indexedPercent,

        @NotNull @Size(min = 1, max = 240) List<@Valid IndexValue> values) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Indexation {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** The charges of a period that begins on a day: rounded once, from the exact quotient. */
    public Money charges(Money written, LocalDate periodFrom, PennyRounding rounding, Consumer<RegimeStep> told) {
        IndexValue base = values.getFirst();
        IndexValue now = base;
        for (IndexValue each : values) {
            if (!each.appliesFrom().isAfter(periodFrom)) {
                now = each;
            }
        }
        BigDecimal weight = fixedPercent.multiply(base.value()).add(indexedPercent.multiply(now.value()));
        Money indexed = rounding.quotient(written.pounds().multiply(weight), HUNDRED.multiply(base.value()));
        told.accept(new RegimeStep(
                Doing.INDEXED,
                null,
                "%s%% fixed, %s%% by %s, whose base is %s; %s"
                        .formatted(
                                RegimeStep.plain(fixedPercent),
                                RegimeStep.plain(indexedPercent),
                                index,
                                RegimeStep.plain(base.value()),
                                rounding.words()),
                clause,
                "%s, %s from %s".formatted(RegimeStep.plain(written), RegimeStep.plain(now.value()), now.appliesFrom()),
                RegimeStep.plain(indexed)));
        return indexed;
    }
}
