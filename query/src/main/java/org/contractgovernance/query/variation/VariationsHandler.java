package org.contractgovernance.query.variation;

import java.sql.SQLException;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationLine;
import org.contractgovernance.contracts.variation.VariationQuery.Variations;
import org.contractgovernance.contracts.variation.VariationStatus;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of variations. */
final class VariationsHandler implements QueryHandler<Variations, Page<VariationLine>> {

    @Override
    public Class<Variations> question() {
        return Variations.class;
    }

    @Override
    public Page<VariationLine> answer(Variations query, RegistersAsOf snapshot) throws SQLException {
        return snapshot.list(RegisterName.VARIATIONS, VariationEntry.class)
                .of(query.contract())
                .whereOneOf("status", query.status())
                .whereOneOf("party", query.party())
                .sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", VariationStatus.values())
                .sortedBy("takesEffectOn", "takes_effect_on", "date", false)
                .countedBy("status", "true")
                .countedBy("party", "true")
                .page(query.paging(), shown -> new VariationLine(shown.row(), null, null, shown.standing()));
    }
}
