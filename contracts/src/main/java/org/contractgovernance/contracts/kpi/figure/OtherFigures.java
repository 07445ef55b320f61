package org.contractgovernance.contracts.kpi.figure;

import org.jspecify.annotations.Nullable;

/**
 * The figures on which a rating rests beside those of its own return.
 *
 * @param volume the volume that another KPI gives, where the bands hang on one and it is known
 * @param toDate the earlier periods of the year, where the KPI counts cumulatively
 */
public record OtherFigures(
        @Nullable VolumeUsed volume, @Nullable YearToDate toDate) {

    /** None. */
    public static final OtherFigures NONE = new OtherFigures(null, null);

    /** The same; absent where there are none. */
    public @Nullable OtherFigures ifAny() {
        return volume == null && toDate == null ? null : this;
    }

    /** The volume alone. */
    public OtherFigures withoutYear() {
        return new OtherFigures(volume, null);
    }
}
