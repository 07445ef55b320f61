package org.contractgovernance.query.particulars;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.particulars.ContractParticulars;
import org.contractgovernance.contracts.particulars.EstimatedValue;
import org.contractgovernance.contracts.particulars.MaximumTerm;
import org.contractgovernance.contracts.particulars.Organisation;
import org.contractgovernance.contracts.particulars.ParticularsEvent;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsAmended;
import org.contractgovernance.contracts.particulars.ParticularsEvent.ParticularsStated;
import org.contractgovernance.contracts.particulars.SpecialRegime;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** The events of a contract's particulars in plain English. */
final class ParticularsNarrator {

    private ParticularsNarrator() {}

    static Narrative tell(ParticularsEvent event) {
        return switch (event) {
            case ParticularsStated e ->
                told(
                        new Narrative("The particulars of the contract's procurement were stated"),
                        ContractParticulars.NOTHING_STATED,
                        e.particulars());
            case ParticularsAmended e ->
                told(
                        new Narrative("The particulars of the contract's procurement were amended"),
                        e.before(),
                        e.after());
        };
    }

    private static Narrative told(Narrative told, ContractParticulars before, ContractParticulars after) {
        return told.change("procurement identifier", before.procurementIdentifier(), after.procurementIdentifier())
                .change("contract identifier", before.contractIdentifier(), after.contractIdentifier())
                .change("procurement begun on", before.procurementBegunOn(), after.procurementBegunOn())
                .change("entered into on", before.enteredIntoOn(), after.enteredIntoOn())
                .change("suppliers", organisations(before.suppliers()), organisations(after.suppliers()))
                .change(
                        "sub-contractors",
                        organisations(before.subContractors()),
                        organisations(after.subContractors()))
                .change("main category", before.mainCategory(), after.mainCategory())
                .change("special regimes", regimes(before.specialRegimes()), regimes(after.specialRegimes()))
                .change("codes of the Common Procurement Vocabulary", codes(before.cpvCodes()), codes(after.cpvCodes()))
                .change("longest term", term(before.maximumTerm()), term(after.maximumTerm()))
                .change("estimated value", value(before.estimatedValue()), value(after.estimatedValue()));
    }

    private static @Nullable String organisations(@Nullable List<Organisation> organisations) {
        if (organisations == null) {
            return null;
        }
        return organisations.isEmpty()
                ? "none"
                : organisations.stream().map(ParticularsNarrator::organisation).collect(Collectors.joining("; "));
    }

    private static String organisation(Organisation each) {
        return each.words() + (each.registeredAddress() == null ? "" : ", " + each.registeredAddress());
    }

    private static @Nullable String regimes(@Nullable Set<SpecialRegime> regimes) {
        return regimes == null
                ? null
                : regimes.stream().map(SpecialRegime::words).collect(Collectors.joining(", "));
    }

    private static @Nullable String codes(@Nullable List<String> codes) {
        return codes == null ? null : String.join(", ", codes);
    }

    private static @Nullable String term(@Nullable MaximumTerm term) {
        return term == null ? null : "%s to %s (%s)".formatted(term.from(), term.to(), term.clause());
    }

    private static @Nullable String value(@Nullable EstimatedValue value) {
        return value == null
                ? null
                : "£%s, %s"
                        .formatted(
                                value.amount().pounds().toPlainString(),
                                value.basis() == null
                                        ? "with or without VAT is not stated"
                                        : value.basis().words());
    }
}
