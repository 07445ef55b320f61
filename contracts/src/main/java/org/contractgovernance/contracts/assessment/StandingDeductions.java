package org.contractgovernance.contracts.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.contract.Money;

/**
 * The deductions of an assessment, and what became of each. The assessment that decides and the register that shows follow events by this one
 * class.
 *
 * @param all in the order of their numbers
 */
public record StandingDeductions(List<StandingDeduction> all) {

    /** No deduction. */
    public static final StandingDeductions NONE = new StandingDeductions(List.of());

    public StandingDeductions {
        all = List.copyOf(all);
    }

    /** The deductions of a period that is assessed for the first time. */
    public static StandingDeductions proposed(List<Deduction> deductions, LocalDate sayUntil) {
        return NONE.restated(deductions, sayUntil);
    }

    /** The deductions after a restatement. */
    public StandingDeductions restated(List<Deduction> deductions, LocalDate sayUntil) {
        return new StandingDeductions(deductions.stream()
                .map(each -> find(each.number())
                        .map(known -> known.restated(each, sayUntil))
                        .orElseGet(() -> StandingDeduction.proposed(each, sayUntil)))
                .toList());
    }

    /** The provider said something to some. */
    public StandingDeductions answered(Collection<Integer> numbers, ProviderAnswer answer) {
        return with(numbers, each -> each.answered(answer));
    }

    /** The provider said nothing to some in time. */
    public StandingDeductions unanswered(Collection<Integer> numbers) {
        return with(numbers, StandingDeduction::unanswered);
    }

    /** A person decided one. */
    public StandingDeductions decided(int number, DeductionDecision decision) {
        return with(List.of(number), each -> each.decided(decision));
    }

    private StandingDeductions with(Collection<Integer> numbers, UnaryOperator<StandingDeduction> change) {
        return new StandingDeductions(all.stream()
                .map(each -> numbers.contains(each.number()) ? change.apply(each) : each)
                .toList());
    }

    /** The deduction with a number. */
    public Optional<StandingDeduction> find(int number) {
        return all.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The deductions as they are proposed. */
    public List<Deduction> deductions() {
        return all.stream().map(StandingDeduction::deduction).toList();
    }

    /** The deductions that somebody has yet to decide. */
    public List<StandingDeduction> open() {
        return all.stream().filter(each -> each.status().isOpen()).toList();
    }

    /** What stands in all. */
    public Money standing() {
        return Deductions.sum(all.stream().map(StandingDeduction::standing));
    }

    /** What everything together waits for. */
    public AssessmentStatus status() {
        List<StandingDeduction> open = open();
        if (open.isEmpty()) {
            return AssessmentStatus.SETTLED;
        }
        return open.stream().anyMatch(each -> each.status() == DeductionStatus.AWAITING_PROVIDER)
                ? AssessmentStatus.AWAITING_PROVIDER
                : AssessmentStatus.AWAITING_DECISION;
    }
}
