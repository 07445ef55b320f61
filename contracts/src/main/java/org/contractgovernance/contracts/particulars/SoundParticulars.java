package org.contractgovernance.contracts.particulars;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Refuses particulars that contradict themselves, with the field at fault. */
public final class SoundParticulars {

    private static final int CPV_DIGITS = 8;
    private static final String AT = "/particulars";

    private SoundParticulars() {}

    /**
     * Refuses particulars that contradict themselves.
     *
     * @param stated what is stated
     * @param today the day of recording: what is stated to have happened has happened
     */
    public static void check(ContractParticulars stated, LocalDate today) {
        requireDays(stated, today);
        requireRegimes(stated.specialRegimes());
        requireCodes(stated.cpvCodes());
        requireOrganisations(stated.suppliers(), "suppliers");
        requireOrganisations(stated.subContractors(), "subContractors");
        MaximumTerm term = stated.maximumTerm();
        if (term != null && term.to().isBefore(term.from())) {
            throw BrokenRule.of(
                            ParticularsRule.MAXIMUM_TERM_UNSOUND,
                            "the term from %s ends on %s".formatted(term.from(), term.to()))
                    .at(AT + "/maximumTerm/to");
        }
    }

    private static void requireDays(ContractParticulars stated, LocalDate today) {
        LocalDate begun = stated.procurementBegunOn();
        LocalDate entered = stated.enteredIntoOn();
        requireHasCome(begun, today, "procurementBegunOn");
        requireHasCome(entered, today, "enteredIntoOn");
        if (begun != null && entered != null && entered.isBefore(begun)) {
            throw BrokenRule.of(
                            ParticularsRule.ENTERED_BEFORE_PROCURED,
                            "the procurement began on %s and the contract was entered into on %s"
                                    .formatted(begun, entered))
                    .at(AT + "/enteredIntoOn");
        }
    }

    private static void requireHasCome(@Nullable LocalDate day, LocalDate today, String field) {
        if (day != null && day.isAfter(today)) {
            throw BrokenRule.of(ParticularsRule.STATED_BEFORE_IT_HAPPENED, "%s has not come".formatted(day))
                    .at(AT + "/" + field);
        }
    }

    private static void requireRegimes(@Nullable Set<SpecialRegime> regimes) {
        if (regimes == null) {
            return;
        }
        boolean noneAndOthers = regimes.contains(SpecialRegime.NONE) && regimes.size() > 1;
        boolean both = regimes.contains(SpecialRegime.FRAMEWORK) && regimes.contains(SpecialRegime.CALL_OFF);
        boolean choice = regimes.contains(SpecialRegime.USER_CHOICE_DIRECT_AWARD)
                && !regimes.contains(SpecialRegime.LIGHT_TOUCH);
        if (noneAndOthers || both || choice) {
            throw BrokenRule.of(
                            ParticularsRule.SPECIAL_REGIMES_CONTRADICT,
                            noneAndOthers
                                    ? "none is stated beside others"
                                    : both
                                            ? "it is stated to be a framework and a call-off"
                                            : "a direct award by user choice is of a light touch contract")
                    .at(AT + "/specialRegimes");
        }
    }

    private static void requireCodes(@Nullable List<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; codes != null && i < codes.size(); i++) {
            String digits = codes.get(i).substring(0, CPV_DIGITS);
            if (!seen.add(digits)) {
                throw BrokenRule.of(ParticularsRule.CPV_CODE_NAMED_TWICE, digits + " is named twice")
                        .at("%s/cpvCodes/%d".formatted(AT, i));
            }
        }
    }

    private static void requireOrganisations(@Nullable List<Organisation> organisations, String field) {
        if (organisations == null) {
            return;
        }
        Set<OrganisationIdentifier> seen = new HashSet<>();
        for (int i = 0; i < organisations.size(); i++) {
            List<OrganisationIdentifier> identifiers = organisations.get(i).identifiers();
            for (int j = 0; j < identifiers.size(); j++) {
                String pointer = "%s/%s/%d/identifiers/%d".formatted(AT, field, i, j);
                if (!identifiers.get(j).isSound()) {
                    throw BrokenRule.of(ParticularsRule.COMPANY_NUMBER_UNSOUND).at(pointer + "/number");
                }
                if (!seen.add(identifiers.get(j))) {
                    throw BrokenRule.of(
                                    ParticularsRule.ORGANISATION_NAMED_TWICE,
                                    identifiers.get(j).words() + " is named twice")
                            .at(pointer);
                }
            }
        }
    }
}
