package org.contractgovernance.contracts.kpi.figure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A KPI of how the parties conduct the contract. Reviews count in the period in which they were held, returns in the period in which they fell due.
 *
 * @param what what is measured
 * @param series reference of a series of reviews; absent where the reviews of all series count, and for returns
 * @param party whose seats count; absent where the seats of both parties do, and where no attendance is measured
 * @param agendaDays how many days before a review its agenda is issued, at the latest; given for agendas alone
 */
public record ConductMeasured(
        @NotNull ConductMeasure what,
        @Pattern(regexp = "RS-[1-9][0-9]{0,8}") @Nullable String series,
        @Nullable ContractParty party,
        @Min(0) @Max(60) @Nullable Integer agendaDays) {

    /** Refuses what does not fit the measure. */
    void refuseUnsound(String at) {
        if (series != null && !what.isOfReviews()) {
            throw outOfPlace("a series is named, and returns have none").at(at + "/series");
        }
        if (party != null && what != ConductMeasure.ATTENDANCE) {
            throw outOfPlace("a party is named").at(at + "/party");
        }
        if ((agendaDays != null) != (what == ConductMeasure.AGENDAS_IN_TIME)) {
            throw outOfPlace(agendaDays == null ? "no days are given for the agendas" : "days are given")
                    .at(at + "/agendaDays");
        }
    }

    private BrokenRule outOfPlace(String found) {
        return BrokenRule.of(
                ComputedRule.CONDUCT_OUT_OF_PLACE, "%s are measured, and %s".formatted(what.title(), found));
    }

    /** As a person writes it. */
    public String words() {
        return what.title()
                + (party == null ? "" : " by the " + party.words())
                + (series == null ? "" : " of " + series)
                + (agendaDays == null ? "" : ", %d days before".formatted(agendaDays));
    }
}
