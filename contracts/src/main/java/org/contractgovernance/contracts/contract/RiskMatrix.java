package org.contractgovernance.contracts.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The council's own matrix of likelihood and impact.
 *
 * @param likelihoods how many steps of likelihood, from 1
 * @param impacts how many steps of impact, from 1
 * @param bands the bands of the score (likelihood times impact), from the lowest up; the first begins at 1
 */
public record RiskMatrix(
        @Min(2) @Max(10) int likelihoods,
        @Min(2) @Max(10) int impacts,
        @NotNull @Size(min = 1, max = 10) List<@Valid Band> bands) {

    /** Five by five, in four bands: what most councils use, and what a contract uses unless it says otherwise. */
    public static final RiskMatrix FIVE_BY_FIVE = new RiskMatrix(
            5, 5, List.of(new Band("low", 1), new Band("medium", 5), new Band("high", 10), new Band("very high", 20)));

    /**
     * A band of scores.
     *
     * @param name what the council calls it
     * @param from its lowest score
     */
    public record Band(
            @NotBlank @Size(max = 40) String name, @Min(1) int from) {}

    public RiskMatrix {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** Whether the bands begin at 1 and each begins above the one before and within the matrix. */
    @JsonIgnore
    public boolean isSound() {
        if (bands.isEmpty() || bands.getFirst().from() != 1) {
            return false;
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                return false;
            }
        }
        return bands.getLast().from() <= likelihoods * impacts;
    }

    /** Whether both steps are on the matrix. */
    public boolean holds(int likelihood, int impact) {
        return likelihood >= 1 && likelihood <= likelihoods && impact >= 1 && impact <= impacts;
    }

    /** The name of the band that a score falls in. */
    public String bandOf(int score) {
        String name = bands.getFirst().name();
        for (Band band : bands) {
            if (score >= band.from()) {
                name = band.name();
            }
        }
        return name;
    }
}
