package org.contractgovernance.contracts.variation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.ServiceKind;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.kpi.rating.KpiDefinition;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a variation changes. What is left out stays as it is.
 *
 * @param endsOn the last day of the term
 * @param value the whole value over the term
 * @param provider the organisation that delivers, where another takes the contract over
 * @param services services that the provider delivers too
 * @param kpis KPIs that are defined or revised
 * @param regime the terms of the performance regime
 */
public record VariationChanges(
        @Nullable LocalDate endsOn,
        @Valid @Nullable Money value,
        @Size(min = 1, max = Text.TITLE) @Nullable String provider,
        @NotNull @Size(max = 50) List<@NotNull @Valid ServiceChange> services,
        @NotNull @Size(max = 100) List<@NotNull @Valid KpiChange> kpis,
        @Valid @Nullable RegimeTerms regime) {

    /**
     * A service that the provider delivers too.
     *
     * @param code unique in the contract
     * @param name what people call it
     * @param kind statutory, strategic or traded; absent where no document says which
     */
    public record ServiceChange(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotBlank @Size(max = Text.TITLE) @FreeText String name,
            @Nullable ServiceKind kind) {}

    /**
     * A KPI that is defined or revised. The variation's day is the first day of the first period that follows the definition.
     *
     * @param code the KPI's code; a KPI with this code is revised, and otherwise defined
     * @param definition the whole definition
     */
    public record KpiChange(
            @NotBlank @Size(max = Text.CODE) @Pattern(regexp = Text.CODE_FORM) String code,

            @NotNull @Valid KpiDefinition definition) {}

    public VariationChanges {
        services = services == null ? List.of() : List.copyOf(services);
        kpis = kpis == null ? List.of() : List.copyOf(kpis);
    }

    /** The name of each change, in the order in which they take effect. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (endsOn != null || value != null || provider != null) {
            names.add("contract");
        }
        services().forEach(each -> names.add("service." + each.code()));
        kpis().forEach(each -> names.add("kpi." + each.code()));
        if (regime != null) {
            names.add("performance-regime");
        }
        return names;
    }

    /** Whether it changes what periods are measured and assessed by. */
    public boolean touchesAssessedPeriods() {
        return !kpis().isEmpty() || regime != null;
    }
}
