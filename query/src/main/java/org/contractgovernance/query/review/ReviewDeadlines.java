package org.contractgovernance.query.review;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.review.ReviewCommand.TellMinutes;
import org.contractgovernance.contracts.review.ReviewCommand.TellReviewAction;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewStatus;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The clocks of actions that reviews agreed, and of minutes that nobody has drafted. The register keeps what the review itself decides by. */
@AutoService(DeadlineSource.class)
public final class ReviewDeadlines implements DeadlineSource {

    private static final Row<ReviewEntry> REVIEW = new Row<>(ReviewEntry.class);

    @Override
    public Set<EntityKind> newsOf() {
        return EnumSet.of(EntityKind.CONTRACT, EntityKind.REVIEW);
    }

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        String[] held = Stream.of(ReviewStatus.values())
                .filter(ReviewStatus::isHeld)
                .map(ReviewStatus::code)
                .toArray(String[]::new);
        return Sql.of(
                        "SELECT ? FROM query.reviews WHERE contract = ? AND status = ANY (?) ORDER BY number",
                        REVIEW.names(),
                        contract.contract(),
                        held)
                .all(connection, row -> REVIEW.read(row, 1))
                .stream()
                .flatMap(each -> candidates(each, today))
                .toList();
    }

    private static Stream<Candidate> candidates(ReviewEntry review, LocalDate today) {
        TellReviewAction command = new TellReviewAction(review.contract(), review.reference());
        return Stream.concat(
                review.course().actions().stream()
                        .flatMap(each -> Stream.ofNullable(each.toTell(today)))
                        .map(on -> new Candidate(on, review.reference(), command)),
                Stream.ofNullable(review.course().minutesToTell(today))
                        .map(on -> new Candidate(
                                on,
                                review.reference() + " minutes",
                                new TellMinutes(review.contract(), review.reference()))));
    }
}
