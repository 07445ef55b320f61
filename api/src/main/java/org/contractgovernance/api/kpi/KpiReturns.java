package org.contractgovernance.api.kpi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.kpi.KpiCommand.SubmitReturn;
import org.contractgovernance.contracts.kpi.rating.KpiReturn;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * Returns of several KPIs or periods, submitted together.
 *
 * @param returns from one to a thousand returns; all are accepted or none
 */
record KpiReturns(@NotNull @Size(min = 1, max = 1000) List<@Valid Row> returns) {

    /**
     * One return.
     *
     * @param code the KPI's code
     * @param period the period's key, of the KPI's frequency and in the contract's calendar; the period has ended and has no return yet
     * @param figures what is returned
     * @param effectiveOn the day on which it was returned; the default is today
     * @param source the document that the fact is taken from
     */
    record Row(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotBlank @Size(max = 20) String period,
            @NotNull @Valid KpiReturn figures,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source) {

        SubmitReturn of(String contract) {
            return new SubmitReturn(contract, code, period, figures, effectiveOn, source);
        }
    }

    List<SubmitReturn> commands(String contract) {
        return returns.stream().map(row -> row.of(contract)).toList();
    }
}
