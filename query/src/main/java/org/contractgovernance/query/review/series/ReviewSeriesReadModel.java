package org.contractgovernance.query.review.series;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.series.ReviewSeriesEntry;
import org.contractgovernance.contracts.review.series.ReviewSeriesEvent;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of series of reviews. */
@AutoService(ReadModel.class)
public final class ReviewSeriesReadModel implements ReadModel {

    /** The register of review series: a row for each. */
    public static final Register<ReviewSeriesEntry> SERIES = Register.of(
                    RegisterName.REVIEW_SERIES, ReviewSeriesEntry.class, EntityKind.REVIEW_SERIES)
            .revision(1)
            .rowForEachEntity(ReviewSeriesEvent.class, ReviewSeriesFold::evolve)
            .called(ReviewSeriesEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "pace")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.REVIEW_SERIES;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(SERIES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ReviewSeriesEvent.class, ReviewSeriesNarrator::tell);
    }
}
