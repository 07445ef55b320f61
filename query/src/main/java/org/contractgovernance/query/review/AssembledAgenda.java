package org.contractgovernance.query.review;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.register.Incomplete;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.review.ReviewCourse;
import org.contractgovernance.contracts.review.ReviewEntry;
import org.contractgovernance.contracts.review.ReviewQuery.ReviewAgenda;
import org.contractgovernance.contracts.review.agenda.Agenda;
import org.contractgovernance.contracts.review.agenda.AgendaItem;
import org.contractgovernance.contracts.review.agenda.AgendaShown;
import org.contractgovernance.contracts.review.agenda.AgendaText;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse;
import org.contractgovernance.contracts.review.series.ReviewSeriesCourse.TermsVersion;
import org.contractgovernance.contracts.review.series.ReviewSeriesEntry;
import org.contractgovernance.contracts.review.series.TermsOfReference;
import org.contractgovernance.query.dispatch.Computed;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a review. It is assembled from what the provider may see, so that both parties read the same. It is compared with what the last
 * review of the series could see: with its issued agenda's position and day, or with the day on which it was held.
 */
final class AssembledAgenda {

    private AssembledAgenda() {}

    static AgendaShown of(ReviewAgenda query, RegistersAsOf asked) throws SQLException {
        RegistersAsOf shared = asked.asShared();
        Shown<ReviewEntry> review = shared.list(RegisterName.REVIEWS, ReviewEntry.class)
                .of(query.contract())
                .numbered(query.review())
                .theOne();
        ReviewCourse course = review.row().course();
        ReviewSeriesCourse series = shared.list(RegisterName.REVIEW_SERIES, ReviewSeriesEntry.class)
                .of(query.contract())
                .numbered(course.series())
                .theOne()
                .row()
                .course();
        TermsVersion agreed = series.agreed();
        TermsOfReference terms = (agreed == null ? series.latest() : agreed).terms();
        Agenda issued = course.agenda();
        Agenda agenda = issued == null ? assembled(query, review.row(), terms, shared) : issued;
        List<Incomplete> incomplete = issued == null
                ? List.copyOf(Computed.incomplete(shared, AgendaItems.REGISTERS).values())
                : List.of();
        return new AgendaShown(
                query.review(),
                course.series(),
                course.plannedOn(),
                issued != null,
                agenda,
                AgendaText.of(
                        title(query.contract(), shared),
                        series.title(),
                        query.review(),
                        course.plannedOn(),
                        terms,
                        agenda),
                incomplete,
                review.standing());
    }

    private static Agenda assembled(
            ReviewAgenda query, ReviewEntry review, TermsOfReference terms, RegistersAsOf shared) throws SQLException {
        List<AgendaItem> now = AgendaItems.of(query.contract(), shared);
        ReviewEntry last = last(query.contract(), review, shared);
        LocalDate since = last == null ? null : heldOn(last);
        List<AgendaItem> before = last == null ? List.of() : AgendaItems.of(query.contract(), seenBy(last, shared));
        return new Agenda(
                shared.asOf().position(),
                shared.day(),
                last == null ? null : last.reference(),
                since,
                terms.headings(),
                Agenda.compared(terms.headings(), now, before));
    }

    /** The registers as the last review could see them. */
    private static RegistersAsOf seenBy(ReviewEntry last, RegistersAsOf shared) {
        Agenda agenda = last.course().agenda();
        return agenda == null
                ? shared.at(shared.asOf().position(), heldOn(last))
                : shared.at(agenda.position(), agenda.day());
    }

    /** The last review of the series that was held before the one that the agenda is for; absent where there is none. */
    private static @Nullable ReviewEntry last(String contract, ReviewEntry review, RegistersAsOf shared)
            throws SQLException {
        return shared
                .list(RegisterName.REVIEWS, ReviewEntry.class)
                .of(contract)
                .where("series = ?", review.course().series())
                .where("planned_on < ?", review.course().plannedOn())
                .all()
                .stream()
                .map(Shown::row)
                .filter(each -> each.course().status().isHeld())
                .max(Comparator.comparing(AssembledAgenda::heldOn).thenComparingLong(ReviewEntry::number))
                .orElse(null);
    }

    private static LocalDate heldOn(ReviewEntry review) {
        return review.course().held().heldOn();
    }

    private static String title(String contract, RegistersAsOf shared) throws SQLException {
        return Objects.requireNonNull(shared.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(contract)
                .theOne()
                .row()
                .signed()
                .title());
    }
}
