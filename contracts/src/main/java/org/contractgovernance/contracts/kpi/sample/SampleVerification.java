package org.contractgovernance.contracts.kpi.sample;

import java.time.LocalDate;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a return was verified at its source.
 *
 * @param verifications how often a sample was verified since the return was begun
 * @param verifiedBy the person who verified the last one
 * @param verifiedOn the day of that
 * @param verifiedSample which records were checked then, and what was found
 * @param changedSinceVerified whether other figures were returned, or the figure was corrected, since then
 */
public record SampleVerification(
        int verifications,
        @Nullable PersonId verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable SampleCheck verifiedSample,
        boolean changedSinceVerified) {

    /** Nobody has verified a sample. */
    public static final SampleVerification NONE = new SampleVerification(0, null, null, null, false);

    /** A person verified a sample on a day. */
    public SampleVerification verified(PersonId by, LocalDate on, SampleCheck sample) {
        return new SampleVerification(verifications + 1, by, on, sample, false);
    }

    /** Other figures stand there now. */
    public SampleVerification changed() {
        return verifications == 0
                ? this
                : new SampleVerification(verifications, verifiedBy, verifiedOn, verifiedSample, true);
    }
}
