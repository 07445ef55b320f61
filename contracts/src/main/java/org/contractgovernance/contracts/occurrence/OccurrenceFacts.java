package org.contractgovernance.contracts.occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.event.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence with what follows from its times.
 *
 * @param event code of the kind of event in the performance regime
 * @param day the day on which it began, in the council's time zone; it counts in the period of this day
 * @param beganAt when it began
 * @param mendedAt when it was mended; absent where it is not mended yet, or does not last
 * @param lastedMinutes the minutes that began between these two times; absent as long as it is not mended
 * @param units how many events or units it is
 * @param kpi code of the KPI that it concerns
 * @param service code of the service that it concerns
 * @param narrative what happened
 */
public record OccurrenceFacts(
        String event,
        LocalDate day,
        Instant beganAt,
        @Nullable Instant mendedAt,
        @Nullable Long lastedMinutes,
        long units,
        @Nullable String kpi,
        @Nullable String service,
        @FreeText String narrative) {

    private static final int SECONDS = 60;

    /** What follows from what is said of an occurrence. */
    public static OccurrenceFacts of(OccurrenceDetails said) {
        return new OccurrenceFacts(
                said.event(),
                said.beganAt().atZone(Moment.COUNCIL_TIME).toLocalDate(),
                said.beganAt(),
                said.mendedAt(),
                lasted(said.beganAt(), said.mendedAt()),
                said.units(),
                said.kpi(),
                said.service(),
                said.narrative());
    }

    /** The occurrence, mended. */
    public OccurrenceFacts mended(Instant at) {
        return new OccurrenceFacts(event, day, beganAt, at, lasted(beganAt, at), units, kpi, service, narrative);
    }

    /** A minute that has begun counts as a whole one. */
    private static @Nullable Long lasted(Instant from, @Nullable Instant until) {
        return until == null ? null : Math.ceilDiv(Duration.between(from, until).toSeconds(), SECONDS);
    }
}
