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
import org.contractgovernance.contracts.regime.credit.CreditBasis.KpiLevel;
import org.contractgovernance.contracts.regime.credit.CreditLine.FormOfCredit;
import org.contractgovernance.contracts.regime.credit.RegimeStep.Doing;
import org.contractgovernance.contracts.term.Text;

/**
 * A failure of a KPI costs a percentage of the charges of its period, and waits. Where the KPI meets its level the next time that it
 * is measured, the credit is earned back; where it fails again, it is upheld and falls due then. A period in which there is nothing
 * to measure decides neither.
 *
 * @param clause where the contract says so
 * @param waits for which KPIs, and how much
 */
public record SuspendedCredit(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 200) List<@Valid WaitingShare> waits)
        implements CreditForm {

    /**
     * What waits when a KPI fails.
     *
     * @param kpi the KPI's code
     * @param percent of the charges of the period in which it failed, in per cent
     */
    public record WaitingShare(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

            @NotNull @DecimalMin("0.000001") @DecimalMax("100") @Digits(integer = 3, fraction = 6) BigDecimal percent) {}

    public SuspendedCredit {
        waits = waits == null ? List.of() : List.copyOf(waits);
    }

    @Override
    public List<CreditLine> credits(CreditBasis basis, Consumer<RegimeStep> told) {
        List<CreditLine> lines = new ArrayList<>();
        for (WaitingShare each : waits) {
            basis.of(each.kpi()).filter(KpiLevel::failed).forEach(level -> {
                BigDecimal exact = basis.ofCharges(each.percent());
                told.accept(new RegimeStep(
                        Doing.CREDITED,
                        each.kpi(),
                        "a failure costs %s%% of the charges, and waits for the next figure"
                                .formatted(plain(each.percent())),
                        clause,
                        plain(basis.charges()),
                        plain(exact)));
                lines.add(new CreditLine(
                        FormOfCredit.SUSPENDED,
                        clause,
                        each.kpi(),
                        level.period(),
                        CreditLine.rounded(each.kpi(), exact, basis.rounding(), told)));
            });
        }
        return lines;
    }
}
