package org.contractgovernance.contracts.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of duties. Only the council sees it. Effective means: the day from which it is on record.
 *
 * @param contract reference of the contract
 * @param reference what people call the duty: {@code s70.2026-06-30}, or {@code s75.VA-1} where a variation is the occasion
 * @param section the section of the Procurement Act 2023
 * @param form the notice that it asks for, by the code in the regulations; absent where it asks for something else
 * @param status the status
 * @param lastDay the last day on which it is done in time; absent where it is not due, or not known
 * @param course what has happened, what follows, and how far it has come
 * @param reason the reason for the last correction; absent where none was asked for
 * @param source the document that it was taken from, or {@code illustrative} and why
 */
public record DutyEntry(
        String contract,
        String reference,
        String section,
        @Nullable String form,
        DutyStatus status,
        @Nullable LocalDate lastDay,
        @JsonUnwrapped DutyCourse course,
        @Nullable String reason,
        @Nullable String source) {

    /** The row of a duty. */
    public static DutyEntry of(
            String contract, String reference, DutyCourse course, @Nullable String reason, @Nullable String source) {
        return new DutyEntry(
                contract,
                reference,
                course.provision().section(),
                course.provision().notice(),
                course.status(),
                course.lastDay(),
                course,
                reason,
                source);
    }
}
