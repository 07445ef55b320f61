package org.contractgovernance.query.review;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of reviews. */
@AutoService(ReadModel.class)
public final class ReviewReadModel implements ReadModel {

    /** The register of reviews: a row for each. */
    public static final Register<ReviewEntry> REVIEWS = Register.of(
                    RegisterName.REVIEWS, ReviewEntry.class, EntityKind.REVIEW)
            .revision(1)
            .rowForEachEntity(ReviewEvent.class, ReviewFold::evolve)
            .called(ReviewEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.REVIEW;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(REVIEWS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ReviewEvent.class, ReviewNarrator::tell);
    }
}
