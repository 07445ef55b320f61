package org.contractgovernance.query.review.series;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.series.ReviewPace;
import org.contractgovernance.contracts.review.series.ReviewSeriesEntry;
import org.contractgovernance.contracts.review.series.ReviewSeriesLine;
import org.contractgovernance.contracts.review.series.ReviewSeriesQuery.OneReviewSeries;
import org.contractgovernance.contracts.review.series.ReviewSeriesQuery.ReviewSeriesRegister;
import org.contractgovernance.contracts.review.series.ReviewSeriesStatus;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of review series. */
@AutoService(QueryHandlers.class)
public final class ReviewSeriesHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ListedSeries(),
                SingleHandler.of(
                        OneReviewSeries.class,
                        ReviewSeriesReadModel.SERIES,
                        (rows, query) -> rows.numbered(query.reviewSeries()),
                        (shown, day) -> new ReviewSeriesLine(shown.row(), shown.standing())));
    }

    /** Answers the register. */
    private static final class ListedSeries implements QueryHandler<ReviewSeriesRegister, Page<ReviewSeriesLine>> {

        @Override
        public Class<ReviewSeriesRegister> question() {
            return ReviewSeriesRegister.class;
        }

        @Override
        public Page<ReviewSeriesLine> answer(ReviewSeriesRegister query, RegistersAsOf snapshot) throws SQLException {
            return snapshot.list(RegisterName.REVIEW_SERIES, ReviewSeriesEntry.class)
                    .of(query.contract())
                    .whereOneOf("status", query.status())
                    .whereOneOf("pace", query.pace())
                    .sortedBy("reference", "number", "bigint", false)
                    .sortedByRank("status", "status", ReviewSeriesStatus.values())
                    .sortedByRank("pace", "pace", ReviewPace.values())
                    .countedBy("status", "true")
                    .countedBy("pace", "true")
                    .page(query.paging(), shown -> new ReviewSeriesLine(shown.row(), shown.standing()));
        }
    }
}
