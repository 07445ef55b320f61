package org.contractgovernance.contracts.failure;

import static org.contractgovernance.contracts.access.Role.ADMINISTRATOR;

import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.failure.policy.FailureFound;
import org.contractgovernance.contracts.failure.policy.ResponseKind;
import org.jspecify.annotations.Nullable;

/** What the application asks of itself by a contract's failure policy. Nobody else asks for it. */
public sealed interface FailureResponseCommand extends Command {

    /** Reference of the response: the assessed period, the KPI where there is one, and what is set off, joined by dots. */
    String failureResponse();

    /** The reference of what a failure sets off: {@code 2016-01.SEN-01.issue}. */
    static String reference(String assessment, @Nullable String kpi, ResponseKind what) {
        return assessment + (kpi == null ? "" : "." + kpi) + "." + what.code();
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.FAILURE_RESPONSE, failureResponse());
    }

    /** The response decides from which day something is so. */
    @Override
    default @Nullable LocalDate effectiveOn() {
        return null;
    }

    @Override
    default @Nullable String source() {
        return null;
    }

    /**
     * Sets off what the policy asks for. A failure of a period sets off each kind of thing once.
     *
     * @param contract reference of the contract
     * @param assessment key of the regime's period
     * @param what what is set off
     * @param failure the failure
     * @param since the day on which the failure was first on record
     * @param arisesFrom identifier of the assessment's event that first said so
     */
    @AllowedTo(ADMINISTRATOR)
    record RespondToFailure(
            String contract,
            String assessment,
            ResponseKind what,
            FailureFound failure,
            LocalDate since,
            String arisesFrom)
            implements FailureResponseCommand {

        @Override
        public String failureResponse() {
            return reference(assessment, failure.kpi(), what);
        }

        @Override
        public Target target() {
            return Target.Begun.of(
                    EntityId.of(EntityKind.FAILURE_RESPONSE, contract, failureResponse()), failureResponse());
        }

        /** The reason that stands with what is set off. */
        @Override
        public String reason() {
            return failure.words();
        }
    }

    /**
     * Tells that a person has acted on what was set off, or who hears of it because nobody has.
     *
     * @param contract reference of the contract
     * @param failureResponse reference of the response
     * @param act identifier of the first event by which a person acted on it; absent where nobody did
     * @param actedOn the day of the act; absent where nobody acted
     */
    @AllowedTo(ADMINISTRATOR)
    record TellFailureResponse(
            String contract,
            String failureResponse,
            @Nullable String act,
            @Nullable LocalDate actedOn) implements FailureResponseCommand {}
}
