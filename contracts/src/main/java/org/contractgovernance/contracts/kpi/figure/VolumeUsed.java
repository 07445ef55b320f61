package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * The volume that another KPI gives.
 *
 * @param kpi its code
 * @param period the key of the period, the same in both
 * @param event identifier of the latest event of the return that gives it
 * @param figure the rounded figure; absent where there was nothing to measure, or no figure
 */
public record VolumeUsed(
        @NotBlank @Size(max = Text.CODE) String kpi,
        @NotBlank @Size(max = 20) String period,
        @NotBlank @Size(max = 64) String event,
        @Nullable BigDecimal figure) {

    /** Whether both say the same, whatever the event. */
    public boolean isSameAs(@Nullable VolumeUsed other) {
        return other != null
                && kpi.equals(other.kpi)
                && (figure == null
                        ? other.figure == null
                        : other.figure != null && figure.compareTo(other.figure) == 0);
    }
}
