package org.contractgovernance.query.results;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.results.ClaimEntry;
import org.contractgovernance.contracts.results.ResultsCommand;
import org.contractgovernance.contracts.results.ResultsEntry;
import org.contractgovernance.contracts.results.ResultsEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of payment by results. */
@AutoService(ReadModel.class)
public final class ResultsReadModel implements ReadModel {

    /** The register of schemes: a row for each contract that pays for results. */
    public static final Register<ResultsEntry> RESULTS_SCHEMES = Register.of(
                    RegisterName.RESULTS_SCHEMES, ResultsEntry.class, EntityKind.PAYMENT_BY_RESULTS)
            .revision(1)
            .rowForEachEntity(ResultsEvent.SchemeEvent.class, ResultsFold::evolve)
            .called(row -> ResultsCommand.REFERENCE)
            .listedBy("contract")
            .build();

    /** The register of claims: a row for each claim. */
    public static final Register<ClaimEntry> RESULT_CLAIMS = Register.of(
                    RegisterName.RESULT_CLAIMS, ClaimEntry.class, EntityKind.PAYMENT_BY_RESULTS)
            .revision(2)
            .rowForEachPart(ResultsEvent.ClaimEvent.class, "claim", ResultsEvent.ClaimEvent::claim, ClaimFold::evolve)
            .called(ClaimEntry::claim)
            .listedBy("contract", "claim")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.PAYMENT_BY_RESULTS;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(RESULTS_SCHEMES, RESULT_CLAIMS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ResultsEvent.class, (event, reference) -> ResultsNarrator.tell(event))
                .calling(ResultsReadModel::called);
    }

    /** The reference of an event; a claim's is its own number. */
    private static String called(ResultsEvent event, String reference) {
        return event instanceof ResultsEvent.ClaimEvent e ? e.claim() : reference;
    }
}
