package org.contractgovernance.query.review;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewLine;
import org.contractgovernance.contracts.review.ReviewQuery.OneReview;
import org.contractgovernance.contracts.review.ReviewQuery.ReviewAgenda;
import org.contractgovernance.contracts.review.ReviewQuery.ReviewRegister;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of reviews. */
@AutoService(QueryHandlers.class)
public final class ReviewHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(
                new ListedReviews(),
                SingleHandler.of(
                        OneReview.class,
                        ReviewReadModel.REVIEWS,
                        (rows, query) -> rows.numbered(query.review()),
                        (shown, day) -> new ReviewLine(shown.row(), shown.standing())),
                new SingleHandler<>(ReviewAgenda.class, AssembledAgenda::of));
    }

    /** Answers the register. */
    private static final class ListedReviews implements QueryHandler<ReviewRegister, Page<ReviewLine>> {

        @Override
        public Class<ReviewRegister> question() {
            return ReviewRegister.class;
        }

        @Override
        public Page<ReviewLine> answer(ReviewRegister query, RegistersAsOf snapshot) throws SQLException {
            return snapshot.list(RegisterName.REVIEWS, ReviewEntry.class)
                    .of(query.contract())
                    .whereGiven("series = ?", query.series())
                    .whereOneOf("status", query.status())
                    .whereGiven("planned_on >= ?", query.from())
                    .whereGiven("planned_on <= ?", query.to())
                    .sortedBy("plannedOn", "planned_on", "date", true)
                    .sortedBy("reference", "number", "bigint", true)
                    .sortedByRank("status", "status", ReviewStatus.values())
                    .countedBy("status", "true")
                    .page(query.paging(), shown -> new ReviewLine(shown.row(), shown.standing()));
        }
    }
}
