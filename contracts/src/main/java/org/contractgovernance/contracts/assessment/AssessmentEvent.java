package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.assessment.ProviderAnswer.Stance;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/** What can happen to the assessment of a period. Its entity is {@code assessment:{contract}/{period}}. */
public sealed interface AssessmentEvent extends Event {

    /**
     * A period has been assessed, and its deductions are proposed. The application assesses it, and nobody has decided anything yet.
     *
     * @param assessed what the period comes to, with each step, and what it rests on
     * @param deductions what is proposed, each with its number
     * @param say the time in which the provider has its say
     */
    @Stored(name = "AssessmentProposed")
    record AssessmentProposed(Assessed assessed, List<Deduction> deductions, SayTime say) implements AssessmentEvent {

        public AssessmentProposed {
            deductions = List.copyOf(deductions);
        }
    }

    /**
     * A period has been assessed again, because a figure, a relief, the regime or an earlier period came out otherwise. A deduction whose
     * amount changes is open again; what was decided stands until it is decided anew.
     *
     * @param before what the period came to until then
     * @param after what it comes to now
     * @param assessed the same with each step, and what it rests on
     * @param deductions every deduction as it is proposed now, those that fell away with nothing
     * @param differences the deductions whose amount changes
     * @param because what is another than before
     * @param say the time in which the provider has its say to what changes
     */
    @Stored(name = "AssessmentRestated")
    record AssessmentRestated(
            PeriodSummary before,
            PeriodSummary after,
            Assessed assessed,
            List<Deduction> deductions,
            List<DeductionDifference> differences,
            List<RestatedBecause> because,
            SayTime say)
            implements AssessmentEvent {

        public AssessmentRestated {
            deductions = List.copyOf(deductions);
            differences = List.copyOf(differences);
            because = List.copyOf(because);
        }

        /** What becomes of an assessment when its period is assessed again. */
        public static AssessmentRestated of(Assessed was, List<Deduction> proposed, Assessed now, SayTime say) {
            return of(was, proposed, now, say, RestatedBecause.between(was, now));
        }

        /** What becomes of an assessment that was withdrawn when its period is assessed after all. */
        public static AssessmentRestated afterAll(
                Assessed withdrawn, List<Deduction> proposed, Assessed now, SayTime say) {
            return of(withdrawn, proposed, now, say, List.of(RestatedBecause.AFTER_ALL));
        }

        private static AssessmentRestated of(
                Assessed was, List<Deduction> proposed, Assessed now, SayTime say, List<RestatedBecause> because) {
            List<Deduction> deductions = Deductions.of(now.reckoned(), proposed);
            return new AssessmentRestated(
                    PeriodSummary.of(was),
                    PeriodSummary.of(now),
                    now,
                    deductions,
                    Deductions.differences(proposed, deductions),
                    because,
                    say);
        }
    }

    /**
     * The assessment of a period is withdrawn, because the period is not assessed any more. Nothing is proposed, and nothing is charged by it. What was
     * decided stands until it is decided anew. A restatement follows where the period is assessed again after all.
     *
     * @param because why
     * @param before what the period came to until then
     * @param deductions every deduction, of which nothing is proposed now
     * @param differences the deductions of which something was proposed
     * @param say the time in which the provider has its say to what is to be given back
     */
    @Stored(name = "AssessmentWithdrawn")
    record AssessmentWithdrawn(
            WithdrawnBecause because,
            PeriodSummary before,
            List<Deduction> deductions,
            List<DeductionDifference> differences,
            SayTime say)
            implements AssessmentEvent {

        public AssessmentWithdrawn {
            deductions = List.copyOf(deductions);
            differences = List.copyOf(differences);
        }

        /** What becomes of an assessment when its period is not assessed any more. */
        public static AssessmentWithdrawn of(
                WithdrawnBecause because, Assessed was, List<Deduction> proposed, SayTime say) {
            List<Deduction> deductions =
                    proposed.stream().map(Deduction::fallenAway).toList();
            return new AssessmentWithdrawn(
                    because, PeriodSummary.of(was), deductions, Deductions.differences(proposed, deductions), say);
        }
    }

    /**
     * The provider has said whether it agrees. Until its time ends it may say something else, and the last word counts.
     *
     * @param deductions numbers of the deductions that it said so of; empty where nothing is to be decided
     * @param stance whether it agrees
     * @param narrative what it says
     */
    @Stored(name = "ProviderResponded")
    record ProviderResponded(
            List<Integer> deductions,
            Stance stance,
            @FreeText @Nullable String narrative) implements AssessmentEvent {

        public ProviderResponded {
            deductions = List.copyOf(deductions);
        }
    }

    /**
     * The provider's time has passed, and it said nothing to some deductions. It is effective on the first day after that time.
     *
     * @param until the last day on which it could have responded
     * @param deductions numbers of the deductions to which it said nothing
     */
    @Stored(name = "ProviderDidNotRespond")
    record ProviderDidNotRespond(LocalDate until, List<Integer> deductions) implements AssessmentEvent {

        public ProviderDidNotRespond {
            deductions = List.copyOf(deductions);
        }
    }

    /** A person has decided a deduction. */
    sealed interface DeductionDecided extends AssessmentEvent {

        /** The deduction's number in the assessment. */
        int deduction();

        /** What was proposed. */
        Money proposed();

        /** What stood until then. */
        Money standingBefore();

        /** What stands since. */
        Money standing();
    }

    /**
     * A deduction stands as it was proposed.
     *
     * @param deduction its number in the assessment
     * @param proposed what was proposed
     * @param standingBefore what stood until then
     * @param standing what stands since: what was proposed
     */
    @Stored(name = "DeductionConfirmed")
    record DeductionConfirmed(int deduction, Money proposed, Money standingBefore, Money standing)
            implements DeductionDecided {}

    /**
     * Less of a deduction stands than was proposed; the reason is in the metadata.
     *
     * @param deduction its number in the assessment
     * @param proposed what was proposed
     * @param standingBefore what stood until then
     * @param standing what stands since
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "DeductionReduced")
    record DeductionReduced(
            int deduction,
            Money proposed,
            Money standingBefore,
            Money standing,
            @Nullable String approval) implements DeductionDecided {}

    /**
     * Nothing of a deduction stands; the reason is in the metadata.
     *
     * @param deduction its number in the assessment
     * @param proposed what was proposed
     * @param standingBefore what stood until then
     * @param standing what stands since: nothing
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     */
    @Stored(name = "DeductionWaived")
    record DeductionWaived(
            int deduction,
            Money proposed,
            Money standingBefore,
            Money standing,
            @Nullable String approval) implements DeductionDecided {}
}
