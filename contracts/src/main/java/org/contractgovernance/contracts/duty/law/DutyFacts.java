package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.contractgovernance.contracts.particulars.Certainty;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.MainCategory;
import org.contractgovernance.contracts.particulars.MaximumTerm;
import org.contractgovernance.contracts.particulars.ProcurementFacts;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.contracts.particulars.StatedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a contract that its duties follow from. What is absent is not stated.
 *
 * @param legalRegime the procurement rules that the contract's details name
 * @param procurementBegunOn the day on which the procurement began
 * @param enteredIntoOn the day on which the contract was entered into
 * @param mainCategory what the contract is mainly for
 * @param specialRegimes the special regimes that the contract has
 * @param maximumTerm the longest term that the contract provided for when it was awarded
 * @param estimatedValue the estimated value on the day of the occasion
 * @param endsOn the last day of the contract's term
 * @param endedOn the day on which the contract ended before its term; absent where nobody reported one
 * @param cannotMeasure whether the council published why KPIs cannot appropriately measure the contract
 */
public record DutyFacts(
        LegalRegime legalRegime,
        @Nullable LocalDate procurementBegunOn,
        @Nullable LocalDate enteredIntoOn,
        @Nullable MainCategory mainCategory,
        @Nullable Set<SpecialRegime> specialRegimes,
        @Nullable MaximumTerm maximumTerm,
        @Nullable EstimatedValue estimatedValue,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate endedOn,
        @Nullable Boolean cannotMeasure) {

    public DutyFacts {
        specialRegimes = specialRegimes == null ? null : Collections.unmodifiableSet(new TreeSet<>(specialRegimes));
    }

    /** The facts of a contract's particulars, with the estimated value of a day. */
    public static DutyFacts of(
            LegalRegime legalRegime,
            ContractParticulars stated,
            @Nullable EstimatedValue value,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate endedOn,
            @Nullable Boolean cannotMeasure) {
        return new DutyFacts(
                legalRegime,
                stated.procurementBegunOn(),
                stated.enteredIntoOn(),
                stated.mainCategory(),
                stated.specialRegimes(),
                stated.maximumTerm(),
                value,
                endsOn,
                endedOn,
                cannotMeasure);
    }

    /** The facts of the procurement. */
    public ProcurementFacts procurement() {
        return procurement(estimatedValue);
    }

    /** The facts of the procurement with another estimated value. */
    ProcurementFacts procurement(@Nullable EstimatedValue value) {
        return new ProcurementFacts(
                legalRegime,
                new ContractParticulars(
                        null,
                        null,
                        procurementBegunOn,
                        enteredIntoOn,
                        null,
                        null,
                        mainCategory,
                        specialRegimes,
                        maximumTerm,
                        value,
                        null));
    }

    /** Whether the contract was awarded under the Act. A contract that was entered into before the Act was in force was not. */
    public StatedAnswer underTheAct() {
        StatedAnswer said = procurement().underTheAct();
        boolean before = enteredIntoOn != null && enteredIntoOn.isBefore(ProcurementFacts.ACT_IN_FORCE);
        return said.answer() == Certainty.CANNOT_TELL && legalRegime == LegalRegime.NOT_STATED && before
                ? new StatedAnswer(
                        Certainty.NO,
                        "it was entered into on %s, before %s".formatted(enteredIntoOn, ProcurementFacts.ACT_IN_FORCE),
                        List.of())
                : said;
    }

    /** The day after which the contract is no longer in being; absent where it is not known. */
    public @Nullable LocalDate lastDay() {
        return endedOn != null && (endsOn == null || endedOn.isBefore(endsOn)) ? endedOn : endsOn;
    }

    /**
     * A fact that is another than before.
     *
     * @param fact its name
     * @param before what was known until then; absent where it was not stated
     * @param after what is known now; absent where it is not stated
     */
    public record FactChange(
            String fact, @Nullable String before, @Nullable String after) {}

    /** What differs from the facts of before. */
    public List<FactChange> changesSince(DutyFacts before) {
        List<FactChange> found = new ArrayList<>();
        add(found, "legalRegime", before.legalRegime.code(), legalRegime.code());
        add(found, "procurementBegunOn", before.procurementBegunOn, procurementBegunOn);
        add(found, "enteredIntoOn", before.enteredIntoOn, enteredIntoOn);
        add(found, "mainCategory", code(before.mainCategory), code(mainCategory));
        add(found, "specialRegimes", codes(before.specialRegimes), codes(specialRegimes));
        add(found, "maximumTerm", days(before.maximumTerm), days(maximumTerm));
        add(found, "estimatedValue", value(before.estimatedValue), value(estimatedValue));
        add(found, "endsOn", before.endsOn, endsOn);
        add(found, "endedOn", before.endedOn, endedOn);
        add(found, "cannotMeasure", before.cannotMeasure, cannotMeasure);
        return found;
    }

    private static void add(List<FactChange> found, String fact, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new FactChange(
                    fact, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }

    private static @Nullable String code(@Nullable MainCategory category) {
        return category == null ? null : category.code();
    }

    private static @Nullable String codes(@Nullable Set<SpecialRegime> regimes) {
        return regimes == null
                ? null
                : String.join(", ", regimes.stream().map(SpecialRegime::code).toList());
    }

    private static @Nullable String days(@Nullable MaximumTerm term) {
        return term == null ? null : "%s to %s".formatted(term.from(), term.to());
    }

    private static @Nullable String value(@Nullable EstimatedValue value) {
        return value == null
                ? null
                : "£%s%s"
                        .formatted(
                                value.amount().pounds().stripTrailingZeros().toPlainString(),
                                value.basis() == null
                                        ? ""
                                        : ", " + value.basis().words());
    }
}
