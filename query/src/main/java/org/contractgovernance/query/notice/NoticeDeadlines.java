package org.contractgovernance.query.notice;

import com.google.auto.service.AutoService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeCommand.TellNotice;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.query.deadline.DeadlineSource;
import org.contractgovernance.registers.sql.Sql;
import org.contractgovernance.registers.table.Row;

/** The clocks of notices: an answer is overdue, with what silence means, or due on another day by a new calendar. */
@AutoService(DeadlineSource.class)
public final class NoticeDeadlines implements DeadlineSource {

    private static final Row<NoticeEntry> NOTICE = new Row<>(NoticeEntry.class);

    @Override
    public List<Candidate> candidates(Connection connection, ContractEntry contract, LocalDate today)
            throws SQLException {
        return Sql.of(
                        "SELECT ? FROM query.notices WHERE contract = ? AND status = ? ORDER BY number",
                        NOTICE.names(),
                        contract.contract(),
                        Sql.word(NoticeStatus.SERVED))
                .all(connection, row -> NOTICE.read(row, 1))
                .stream()
                .flatMap(each -> candidates(each, contract, today))
                .toList();
    }

    private static Stream<Candidate> candidates(NoticeEntry notice, ContractEntry contract, LocalDate today) {
        TellNotice command = new TellNotice(notice.contract(), notice.reference());
        return new NoticeClock(notice.course(), contract.calendars())
                .untold(today).stream().map(each -> new Candidate(each.on(), notice.reference(), command));
    }
}
