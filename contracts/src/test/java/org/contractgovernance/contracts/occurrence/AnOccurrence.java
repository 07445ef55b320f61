package org.contractgovernance.contracts.occurrence;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.contract.AContract;

/** An occurrence for tests to begin with, OC-1: a helpline that nobody answered. A test says only what matters to it. */
@RecordBuilder.Include({
    OccurrenceDetails.class,
    OccurrenceFacts.class,
    OccurrenceCommand.RecordOccurrence.class,
    OccurrenceCommand.MendOccurrence.class,
    OccurrenceCommand.CorrectOccurrence.class,
    OccurrenceCommand.DisputeOccurrence.class,
    OccurrenceCommand.UpholdOccurrence.class,
    OccurrenceCommand.WithdrawOccurrence.class
})
public final class AnOccurrence {

    public static final String REFERENCE = "OC-1";
    public static final String EVENT = "HELPLINE";
    public static final Instant BEGAN = Instant.parse("2016-01-12T09:00:00Z");
    public static final Instant MENDED = Instant.parse("2016-01-12T14:30:00Z");

    private AnOccurrence() {}

    /** What is said of it. */
    public static OccurrenceDetailsBuilder details() {
        return OccurrenceDetailsBuilder.builder()
                .event(EVENT)
                .beganAt(BEGAN)
                .units(1)
                .narrative("Nobody answered");
    }

    /** The same with its day. */
    public static OccurrenceFactsBuilder facts() {
        return OccurrenceFactsBuilder.builder()
                .event(EVENT)
                .day(LocalDate.of(2016, 1, 12))
                .beganAt(BEGAN)
                .units(1)
                .narrative("Nobody answered");
    }

    /** The same, mended after five and a half hours. */
    public static OccurrenceFactsBuilder mended() {
        return facts().mendedAt(MENDED).lastedMinutes(330L);
    }

    /** It was recorded. */
    public static OccurrenceEvent.OccurrenceRecorded recorded() {
        return new OccurrenceEvent.OccurrenceRecorded(REFERENCE, facts().build());
    }

    /** Record it. */
    public static RecordOccurrenceBuilder record() {
        return RecordOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .details(details().build());
    }

    /** Say when it was mended. */
    public static MendOccurrenceBuilder mend() {
        return MendOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .occurrence(REFERENCE)
                .mendedAt(MENDED);
    }

    /** Correct it. */
    public static CorrectOccurrenceBuilder correct() {
        return CorrectOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .occurrence(REFERENCE)
                .details(details().units(2).build())
                .reason("There were two");
    }

    /** Dispute it. */
    public static DisputeOccurrenceBuilder dispute() {
        return DisputeOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .occurrence(REFERENCE)
                .reason("The second number was answered");
    }

    /** Uphold it. */
    public static UpholdOccurrenceBuilder uphold() {
        return UpholdOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .occurrence(REFERENCE)
                .reason("The contract names the first number");
    }

    /** Withdraw it. */
    public static WithdrawOccurrenceBuilder withdraw() {
        return WithdrawOccurrenceBuilder.builder()
                .contract(AContract.REFERENCE)
                .occurrence(REFERENCE)
                .reason("Recorded for the wrong contract");
    }
}
