package org.contractgovernance.contracts.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.contractgovernance.contracts.term.Text;

/**
 * A period of a KPI.
 *
 * @param kpi code of the KPI
 * @param period the period's key: {@code 2016-W05}, {@code 2016-01}, {@code 2015-16-Q4}, {@code 2015-16-autumn}, {@code 2015-16}
 */
public record KpiPeriod(
        @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String kpi,

        @NotBlank @Size(max = Text.CODE) String period) {

    /** As people write it: {@code SEN-01 2016-01}. */
    public String words() {
        return kpi + " " + period;
    }
}
