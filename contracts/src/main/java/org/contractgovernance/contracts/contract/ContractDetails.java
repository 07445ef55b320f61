package org.contractgovernance.contracts.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the parties signed.
 *
 * @param title what the contract is called
 * @param commissioner the council that buys, by its organisation's name
 * @param provider the organisation that delivers
 * @param awardedOn the day of award, where it is known
 * @param startsOn the day from which services are due
 * @param endsOn the last day of the term, where it is known
 * @param value the whole value over the term, where it is known
 * @param tier how closely it is managed
 * @param legalRegime the procurement rules that it was awarded under, on which duties depend
 * @param exemptions duties that do not apply, and by which provision
 * @param yearStart which year its quarters and annual periods follow
 * @param terms the terms of the school years, for termly measures; in order and not overlapping
 * @param riskMatrix how likelihood and impact make a score
 */
public record ContractDetails(
        @NotBlank @Size(max = Text.TITLE) @FreeText String title,
        @NotBlank @Size(max = Text.TITLE) String commissioner,
        @NotBlank @Size(max = Text.TITLE) String provider,
        @Nullable LocalDate awardedOn,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Valid @Nullable Money value,
        @NotNull Tier tier,
        @NotNull LegalRegime legalRegime,
        @NotNull @Size(max = 20) List<@Valid Exemption> exemptions,
        @NotNull YearStart yearStart,
        @NotNull @Size(max = 60) List<@Valid Term> terms,
        @NotNull @Valid RiskMatrix riskMatrix) {

    public ContractDetails {
        exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
        terms = terms == null ? List.of() : List.copyOf(terms);
        riskMatrix = riskMatrix == null ? RiskMatrix.FIVE_BY_FIVE : riskMatrix;
    }

    /** Whether the two are equal, whatever the number of trailing zeros in an amount. */
    public boolean isSameAs(ContractDetails other) {
        return plain().equals(other.plain());
    }

    /** The same with another last day. */
    public ContractDetails endingOn(LocalDate day) {
        return new ContractDetails(
                title,
                commissioner,
                provider,
                awardedOn,
                startsOn,
                day,
                value,
                tier,
                legalRegime,
                exemptions,
                yearStart,
                terms,
                riskMatrix);
    }

    private ContractDetails plain() {
        return new ContractDetails(
                title,
                commissioner,
                provider,
                awardedOn,
                startsOn,
                endsOn,
                value == null ? null : new Money(value.pounds().stripTrailingZeros()),
                tier,
                legalRegime,
                exemptions,
                yearStart,
                terms,
                riskMatrix);
    }
}
