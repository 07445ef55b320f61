package org.contractgovernance.api.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.Text;

/** Where things are found. */
final class Addresses {

    private static final Pattern COLLECTION = Pattern.compile("(.*/contracts)");
    private static final Pattern OF_CONTRACT = Pattern.compile("(.*/contracts/[^/]+)(/.*)?");
    private static final Pattern OF_KPI = Pattern.compile("(.*/contracts/[^/]+/kpis/[^/]+)/.+");

    private Addresses() {}

    /**
     * The address of what exists already, by the address that was asked to make it.
     *
     * @param asked the address of the refused request
     * @param existing reference of what exists: an issue's or an early warning's, a KPI's code, a period, a contract's
     */
    static String ofExisting(String asked, String existing) {
        if (COLLECTION.matcher(asked).matches()) {
            return asked + "/" + existing;
        }
        Matcher ofContract = OF_CONTRACT.matcher(asked);
        if (!ofContract.matches()) {
            return asked;
        }
        String contract = ofContract.group(1);
        if (existing.matches(Text.EARLY_WARNING)) {
            return contract + "/early-warnings/" + existing;
        }
        if (existing.matches(Text.ISSUE)) {
            return contract + "/issues/" + existing;
        }
        Matcher ofKpi = OF_KPI.matcher(asked);
        if (ofKpi.matches()) {
            return ofKpi.group(1) + "/returns/" + existing;
        }
        return asked.endsWith("/kpis") ? asked + "/" + existing : contract;
    }
}
