package org.contractgovernance.contracts.regime.credit;

import static org.contractgovernance.contracts.regime.credit.RegimeStep.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.regime.credit.CreditBasis.CountedEvent;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each event or unit of a kind costs a price. One that lasts until it is mended counts once for each rectification period that it
 * runs into: with two hours, at most twelve times a day.
 *
 * @param clause where the contract says so
 * @param event code of the kind of event, unique in the regime
 * @param name what the contract calls it
 * @param price what each counts for
 * @param free how many of a period cost nothing
 * @param rectificationMinutes how long one may last before it counts again; absent where it counts once
 */
public record EventCredit(
        @NotBlank @Size(max = Text.TITLE) String clause,

        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String event,

        @NotBlank @Size(max = Text.TITLE) @FreeText String name,
        @NotNull @Valid Money price,
        @Min(0) long free,
        @Min(1) @Nullable Long rectificationMinutes)
        implements CreditForm {

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        List<CountedEvent> found = basis.events().stream()
                .filter(each -> each.event().equals(event))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        long counted = found.stream().mapToLong(this::count).reduce(0, Math::addExact);
        BigDecimal exact = price.pounds().multiply(BigDecimal.valueOf(Math.max(0, counted - free)));
        told.accept(new RegimeStep(
                Doing.CREDITED,
                event,
                (free == 0 ? "each costs %s" : "each after the first %2$d costs %1$s").formatted(plain(price), free)
                        + (rectificationMinutes == null
                                ? ""
                                : ", and counts once for each %d minutes that it lasts"
                                        .formatted(rectificationMinutes)),
                clause,
                input(found, counted),
                plain(exact)));
        return exact.signum() == 0
                ? List.of()
                : List.of(new CreditLine(
                        FormOfCredit.EVENT,
                        clause,
                        event,
                        null,
                        CreditLine.rounded(event, exact, basis.rounding(), told)));
    }

    /** How many are counted, and each that people can find: {@code 3 counted: OC-1 once, OC-4 2 times}. */
    private String input(List<CountedEvent> found, long counted) {
        String each = String.join(
                ", ",
                found.stream()
                        .filter(one -> one.reference() != null)
                        .map(one ->
                                "%s %s".formatted(one.reference(), count(one) == 1 ? "once" : count(one) + " times"))
                        .toList());
        return "%d counted".formatted(counted) + (each.isEmpty() ? "" : ": " + each);
    }

    /** How often an event counts: for each rectification period that has begun when it is mended, and at least once. */
    private long count(CountedEvent happened) {
        Long lasted = happened.lastedMinutes();
        if (rectificationMinutes == null || lasted == null) {
            return happened.units();
        }
        return Math.multiplyExact(happened.units(), Math.max(1, Math.ceilDiv(lasted, rectificationMinutes)));
    }
}
