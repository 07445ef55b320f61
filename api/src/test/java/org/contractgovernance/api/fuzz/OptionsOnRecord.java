package org.contractgovernance.api.fuzz;

import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;

/** Options and particulars in the state that an operation wants. */
final class OptionsOnRecord {

    /** It moves no last day, so that the contract stays as it is for the others. */
    private static final String OPTION = """
            {"terms": {"title": "A helpdesk", "kind": "further-services", "clause": "1", "usableBy": ["council", "provider"],
             "notice": {"clause": "2", "closes": {"on": "9000-12-31"}}, "effect": {"furtherServices": "A helpdesk"}},
             "effectiveOn": "2015-10-01"}""";

    private static final Set<String> OF_AN_OPTION = Set.of(
            "amendOption", "useOption", "declineOption", "withdrawOption", "option", "options", "optionDerivation");
    private static final Set<String> OF_PARTICULARS =
            Set.of("amendParticulars", "particulars", "particularsDerivation");

    private final OnRecord record;

    OptionsOnRecord(OnRecord record) {
        this.record = record;
    }

    /** Makes an option or particulars ready for an operation; answers whether the operation is about these. */
    boolean ready(String operation, Map<String, String> parts) {
        if (operation.equals("stateParticulars")) {
            parts.put("contract", record.contract("start"));
        } else if (OF_PARTICULARS.contains(operation)) {
            parts.put("contract", record.contract("start", "particulars", "{\"particulars\": {}}"));
        } else if (OF_AN_OPTION.contains(operation)) {
            parts.put(
                    "option",
                    OnRecord.done(record.post(Role.COMMISSIONER, record.at("/options", parts), OPTION))
                            .json()
                            .get("reference")
                            .asString());
        } else {
            return false;
        }
        return true;
    }
}
