package org.contractgovernance.contracts.particulars;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.contract.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract's procurement, for the duties of the law that follow from it. Each answer is yes, no, or cannot tell: what is
 * not stated is never taken for no, and statements that contradict each other answer nothing.
 *
 * @param legalRegime the procurement rules that the contract's details name
 * @param stated what the particulars state
 */
public record ProcurementFacts(LegalRegime legalRegime, ContractParticulars stated) {

    /** The first day on which a procurement goes by the Procurement Act 2023 if it begins then. */
    public static final LocalDate ACT_IN_FORCE = LocalDate.of(2025, 2, 24);

    private static final String LEGAL_REGIME = "legalRegime";
    private static final String BEGUN_ON = "procurementBegunOn";
    private static final String REGIMES = "specialRegimes";
    private static final String VALUE = "estimatedValue";

    /** What is known of a contract whose particulars nobody has stated. */
    public static ProcurementFacts unstated(LegalRegime legalRegime) {
        return new ProcurementFacts(legalRegime, ContractParticulars.NOTHING_STATED);
    }

    /** Whether the contract was awarded under the Procurement Act 2023. */
    public StatedAnswer underTheAct() {
        return switch (legalRegime) {
            case IN_HOUSE -> StatedAnswer.no("it was commissioned within the council, and not procured");
            case PROCUREMENT_ACT_2023, PROCUREMENT_ACT_2023_LIGHT_TOUCH -> saidToBeUnderTheAct();
            case PUBLIC_CONTRACTS_REGULATIONS_2015, PUBLIC_CONTRACTS_REGULATIONS_2006 -> saidToBeOfBefore();
            case NOT_STATED -> byTheDay();
        };
    }

    private StatedAnswer saidToBeUnderTheAct() {
        LocalDate begun = stated.procurementBegunOn();
        return begun != null && begun.isBefore(ACT_IN_FORCE)
                ? contradiction(begun)
                : StatedAnswer.yes("the contract's details name the " + legalRegime.words());
    }

    private StatedAnswer saidToBeOfBefore() {
        LocalDate begun = stated.procurementBegunOn();
        return begun != null
                        && !begun.isBefore(ACT_IN_FORCE)
                        && is(SpecialRegime.CALL_OFF).answer() != Certainty.YES
                ? contradiction(begun)
                : StatedAnswer.no("the contract's details name the " + legalRegime.words());
    }

    private StatedAnswer contradiction(LocalDate begun) {
        return StatedAnswer.cannotTell(
                "the contract's details name the %s, and the procurement began on %s"
                        .formatted(legalRegime.words(), begun),
                LEGAL_REGIME,
                BEGUN_ON);
    }

    private StatedAnswer byTheDay() {
        LocalDate begun = stated.procurementBegunOn();
        if (begun == null) {
            return StatedAnswer.cannotTell(
                    "neither the legal regime nor the day on which the procurement began is stated",
                    LEGAL_REGIME,
                    BEGUN_ON);
        }
        if (begun.isBefore(ACT_IN_FORCE)) {
            return StatedAnswer.no("the procurement began on %s, before %s".formatted(begun, ACT_IN_FORCE));
        }
        return switch (is(SpecialRegime.CALL_OFF).answer()) {
            case NO -> StatedAnswer.yes("the procurement began on %s".formatted(begun));
            case YES ->
                StatedAnswer.cannotTell(
                        "a call-off goes by the law of its framework, and the legal regime is not stated",
                        LEGAL_REGIME);
            case CANNOT_TELL ->
                StatedAnswer.cannotTell(
                        "a call-off goes by the law of its framework, and the special regimes are not stated",
                        LEGAL_REGIME,
                        REGIMES);
        };
    }

    /** Whether the contract has a special regime. */
    public StatedAnswer is(SpecialRegime regime) {
        Set<SpecialRegime> regimes = stated.specialRegimes();
        boolean saidElsewhere =
                regime == SpecialRegime.LIGHT_TOUCH && legalRegime == LegalRegime.PROCUREMENT_ACT_2023_LIGHT_TOUCH;
        if (regimes == null) {
            return saidElsewhere
                    ? StatedAnswer.yes("the contract's details name the " + legalRegime.words())
                    : StatedAnswer.cannotTell("the special regimes are not stated", REGIMES);
        }
        if (regimes.contains(regime)) {
            return StatedAnswer.yes("it is stated to be " + regime.words());
        }
        return saidElsewhere
                ? StatedAnswer.cannotTell(
                        "the contract's details name the %s, and the special regimes do not"
                                .formatted(legalRegime.words()),
                        LEGAL_REGIME,
                        REGIMES)
                : StatedAnswer.no("it is not among the special regimes that are stated");
    }

    /** Whether the contract is mainly for works. */
    public StatedAnswer isForWorks() {
        MainCategory category = stated.mainCategory();
        if (category == null) {
            return StatedAnswer.cannotTell("the main category is not stated", "mainCategory");
        }
        return category == MainCategory.WORKS
                ? StatedAnswer.yes("it is mainly for works")
                : StatedAnswer.no("it is mainly for " + category.words());
    }

    /**
     * Whether the estimated value is more than a limit that includes value added tax. An amount without the tax that is above the limit is
     * above it with the tax; one that is not cannot be told, because the rate is not stated.
     */
    public StatedAnswer isValuedAbove(BigDecimal limit) {
        EstimatedValue value = stated.estimatedValue();
        if (value == null) {
            return StatedAnswer.cannotTell("the estimated value is not stated", VALUE);
        }
        String amount = "£" + value.amount().pounds().toPlainString();
        boolean above = value.amount().pounds().compareTo(limit) > 0;
        ValueBasis basis = value.basis();
        if (basis == null) {
            return StatedAnswer.cannotTell(
                    "%s is not stated to be with or without value added tax".formatted(amount), VALUE + ".basis");
        }
        if (above) {
            return StatedAnswer.yes("%s, %s, is more than £%s".formatted(amount, basis.words(), limit.toPlainString()));
        }
        return basis == ValueBasis.WITH_VAT
                ? StatedAnswer.no("%s, with VAT, is not more than £%s".formatted(amount, limit.toPlainString()))
                : StatedAnswer.cannotTell(
                        "%s is without value added tax, and the limit includes the tax".formatted(amount), VALUE);
    }

    /** The longest term on award in days; absent where it is not stated. */
    public @Nullable Long maximumDays() {
        MaximumTerm term = stated.maximumTerm();
        return term == null ? null : term.days();
    }
}
