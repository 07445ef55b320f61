package org.contractgovernance.api.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.rule.Existing;

/** Addresses of entities. */
final class Addresses {

    private static final Pattern OF_CONTRACTS = Pattern.compile("(.*/contracts)(?:/([^/]+).*)?");

    private Addresses() {}

    /**
     * The address of what exists already, derived from the address of the refused request; the refused request's own address where what
     * exists has none.
     *
     * @param asked the address of the refused request
     * @param existing what exists
     */
    static String ofExisting(String asked, Existing existing) {
        Matcher ofContracts = OF_CONTRACTS.matcher(asked);
        if (!ofContracts.matches()) {
            return asked;
        }
        // a request for a new contract names the contract in the body
        String contract = ofContracts.group(2) == null ? existing.reference() : ofContracts.group(2);
        return below(contract, existing)
                .map(each -> ofContracts.group(1) + each)
                .orElse(asked);
    }

    private static Optional<String> below(String contract, Existing existing) {
        String part = existing.part();
        return part == null
                ? existing.kind().address(contract, existing.reference())
                : existing.kind().address(contract, existing.reference(), part);
    }
}
