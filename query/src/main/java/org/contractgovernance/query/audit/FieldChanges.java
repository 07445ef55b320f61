package org.contractgovernance.query.audit;

import java.util.List;
import org.contractgovernance.contracts.audit.Change;
import org.contractgovernance.contracts.field.Difference;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** What differs between two rows, in the words of the field. */
final class FieldChanges {

    private FieldChanges() {}

    /** What differs, in the order of the fields; where one of the two is absent, everything that the other says. */
    static List<Change> between(@Nullable Record then, @Nullable Record now) {
        return Difference.between(then, now).stream()
                .filter(each -> !each.isOfWritingAlone())
                .map(each -> new Change(each.path(), Narrative.words(each.before()), Narrative.words(each.after())))
                .toList();
    }
}
