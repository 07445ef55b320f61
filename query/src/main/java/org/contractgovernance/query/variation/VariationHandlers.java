package org.contractgovernance.query.variation;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.contractgovernance.contracts.assessment.AssessmentEntry;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.duty.DutiesOfContract;
import org.contractgovernance.contracts.particulars.ParticularsEntry;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.variation.RestatedByVariation;
import org.contractgovernance.contracts.variation.VariationEntry;
import org.contractgovernance.contracts.variation.VariationEntry.VariationEffect;
import org.contractgovernance.contracts.variation.VariationLine;
import org.contractgovernance.contracts.variation.VariationQuery.OneVariation;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;
import org.jspecify.annotations.Nullable;

/** The handlers of questions to the register of variations. */
@AutoService(QueryHandlers.class)
public final class VariationHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new VariationsHandler(), new SingleHandler<>(OneVariation.class, VariationHandlers::one));
    }

    private static VariationLine one(OneVariation query, RegistersAsOf snapshot) throws SQLException {
        Shown<VariationEntry> shown = snapshot.list(RegisterName.VARIATIONS, VariationEntry.class)
                .of(query.contract())
                .numbered(query.variation())
                .theOne();
        ContractEntry contract = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row();
        Shown<ParticularsEntry> particulars = snapshot.list(RegisterName.PARTICULARS, ParticularsEntry.class)
                .of(query.contract())
                .one();
        List<VariationEntry> variations =
                snapshot.list(RegisterName.VARIATIONS, VariationEntry.class).of(query.contract()).all().stream()
                        .map(Shown::row)
                        .toList();
        // whether a change notice is due rests on no other duty, and duties are the council's alone
        DutiesOfContract facts =
                new DutiesOfContract(contract, particulars == null ? null : particulars.row(), List.of(), variations);
        return new VariationLine(
                shown.row(), facts.changeNotice(shown.row()), restated(shown.row(), snapshot), shown.standing());
    }

    /** Each assessment before the first change of the variation, and at the moment asked about. */
    private static List<RestatedByVariation> restated(VariationEntry variation, RegistersAsOf snapshot)
            throws SQLException {
        OptionalLong changed = variation.effects().stream()
                .map(VariationEffect::position)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .min();
        RegistersAsOf before = changed.isEmpty() ? snapshot : snapshot.at(changed.getAsLong() - 1, snapshot.day());
        List<RestatedByVariation> found = new ArrayList<>();
        for (String period : variation.proposal().restates()) {
            AssessmentEntry was = assessment(variation.contract(), period, before);
            AssessmentEntry is = changed.isEmpty() ? null : assessment(variation.contract(), period, snapshot);
            if (was != null) {
                found.add(RestatedByVariation.of(was, is));
            }
        }
        return found;
    }

    private static @Nullable AssessmentEntry assessment(String contract, String period, RegistersAsOf moment)
            throws SQLException {
        Shown<AssessmentEntry> found = moment.list(RegisterName.ASSESSMENTS, AssessmentEntry.class)
                .of(contract)
                .where("period = ?", period)
                .one();
        return found == null ? null : found.row();
    }
}
