package org.contractgovernance.contracts.particulars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a contract's procurement. Everything may be absent, which means: not stated. An empty list of sub-contractors states that
 * there are none.
 *
 * @param procurementIdentifier the identifier of the procurement on the central digital platform, such as {@code ocds-h6vhtk-04f2a1}
 * @param contractIdentifier the identifier of the contract
 * @param procurementBegunOn the day on which the procurement began
 * @param enteredIntoOn the day on which the contract was entered into
 * @param suppliers the suppliers
 * @param subContractors the sub-contractors
 * @param mainCategory what the contract is mainly for
 * @param specialRegimes the special regimes that the contract has; none of them is stated by the one word for it
 * @param maximumTerm the longest term that the contract provided for when it was awarded
 * @param estimatedValue the estimated value, as it is now
 * @param cpvCodes what is bought, by codes of the Common Procurement Vocabulary with their check digits, such as {@code 80000000-4}; absent in early
 *     events
 */
public record ContractParticulars(
        @Pattern(regexp = IDENTIFIER) @Size(max = LONGEST) @Nullable String procurementIdentifier,

        @Pattern(regexp = IDENTIFIER) @Size(max = LONGEST) @Nullable String contractIdentifier,

        @Nullable LocalDate procurementBegunOn,
        @Nullable LocalDate enteredIntoOn,
        @Size(min = 1, max = 50) @Nullable List<@NotNull @Valid Organisation> suppliers,
        @Size(max = 200) @Nullable List<@NotNull @Valid Organisation> subContractors,
        @Nullable MainCategory mainCategory,
        @Size(min = 1, max = 20) @Nullable Set<@NotNull SpecialRegime> specialRegimes,
        @Valid @Nullable MaximumTerm maximumTerm,
        @Valid @Nullable EstimatedValue estimatedValue,

        @Size(min = 1, max = 50) @Nullable List<@NotNull @Pattern(regexp = CPV) String> cpvCodes) {

    private static final String IDENTIFIER = "[!-~]+";
    /** The form of a code of the Common Procurement Vocabulary. */
    public static final String CPV = "[0-9]{8}-[0-9]";

    private static final int LONGEST = Text.TITLE / 2;

    /** Nothing is stated. */
    public static final ContractParticulars NOTHING_STATED =
            new ContractParticulars(null, null, null, null, null, null, null, null, null, null, null);

    public ContractParticulars {
        suppliers = suppliers == null ? null : List.copyOf(suppliers);
        subContractors = subContractors == null ? null : List.copyOf(subContractors);
        cpvCodes = cpvCodes == null ? null : List.copyOf(cpvCodes);
        specialRegimes = specialRegimes == null ? null : Collections.unmodifiableSet(new TreeSet<>(specialRegimes));
    }

    /** The names of the fields that are not stated, in their order; of an estimated value, also its basis. */
    public List<String> notStated() {
        List<String> found = new ArrayList<>();
        add(found, procurementIdentifier, "procurementIdentifier");
        add(found, contractIdentifier, "contractIdentifier");
        add(found, procurementBegunOn, "procurementBegunOn");
        add(found, enteredIntoOn, "enteredIntoOn");
        add(found, suppliers, "suppliers");
        add(found, subContractors, "subContractors");
        add(found, mainCategory, "mainCategory");
        add(found, specialRegimes, "specialRegimes");
        add(found, maximumTerm, "maximumTerm");
        add(found, cpvCodes, "cpvCodes");
        add(found, estimatedValue, "estimatedValue");
        if (estimatedValue != null) {
            add(found, estimatedValue.basis(), "estimatedValue.basis");
        }
        return found;
    }

    private static void add(List<String> found, @Nullable Object stated, String name) {
        if (stated == null) {
            found.add(name);
        }
    }

    /** Whether both state the same, whatever the number of trailing zeros in an amount. */
    public boolean isSameAs(ContractParticulars other) {
        boolean sameValue =
                estimatedValue == null ? other.estimatedValue == null : estimatedValue.isSameAs(other.estimatedValue);
        return sameValue && valuedAt(null).equals(other.valuedAt(null));
    }

    private ContractParticulars valuedAt(@Nullable EstimatedValue value) {
        return new ContractParticulars(
                procurementIdentifier,
                contractIdentifier,
                procurementBegunOn,
                enteredIntoOn,
                suppliers,
                subContractors,
                mainCategory,
                specialRegimes,
                maximumTerm,
                value,
                cpvCodes);
    }
}
