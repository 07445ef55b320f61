package org.contractgovernance.api.kpi;

import java.util.List;
import java.util.function.Supplier;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;

/** Moves the pointers of refused commands into the list of rows in the body. */
final class RowPointers {

    private static final String LIST = "/returns";

    private RowPointers() {}

    /** Sends the commands, and points their refusals to the rows of the body. */
    static Accepted pointing(int rows, Supplier<Accepted> send) {
        // the refusals of a single command carry no index
        String row = rows == 1 ? LIST + "/0" : LIST;
        try {
            return send.get();
        } catch (BrokenRule broken) {
            throw broken.pointer() == null && rows > 1 ? broken : broken.within(row);
        } catch (BrokenRules broken) {
            List<BrokenRule> pointed =
                    broken.all().stream().map(each -> each.within(row)).toList();
            throw new BrokenRules(pointed);
        }
    }
}
