package org.contractgovernance.query.notice;

import com.google.auto.service.AutoService;
import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.clock.ClockStep;
import org.contractgovernance.contracts.contract.ContractEntry;
import org.contractgovernance.contracts.kpi.period.RunningTime;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeEntry.ServedNotice;
import org.contractgovernance.contracts.notice.NoticeLine;
import org.contractgovernance.contracts.notice.NoticeQuery.OneNotice;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.QueryHandlers;
import org.contractgovernance.query.dispatch.RegisterQuery.Shown;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.query.dispatch.SingleHandler;
import org.contractgovernance.query.dispatch.Traces;

/** The handlers of questions to the register of notices. */
@AutoService(QueryHandlers.class)
public final class NoticeHandlers implements QueryHandlers {

    @Override
    public List<QueryHandler<?, ?>> handlers(Traces traces) {
        return List.of(new NoticesHandler(), new SingleHandler<>(OneNotice.class, NoticeHandlers::one));
    }

    private static NoticeLine one(OneNotice query, RegistersAsOf snapshot) throws SQLException {
        Shown<NoticeEntry> shown = snapshot.list(RegisterName.NOTICES, NoticeEntry.class)
                .of(query.contract())
                .numbered(query.notice())
                .theOne();
        Calendars calendars = snapshot.list(RegisterName.CONTRACTS, ContractEntry.class)
                .of(query.contract())
                .theOne()
                .row()
                .calendars();
        return new NoticeLine(
                shown.row(),
                receiptSteps(shown.row(), calendars),
                new NoticeClock(shown.row().course(), calendars).steps(),
                shown.standing());
    }

    /** Empty where the parties agreed on another day than that of the contract. */
    private static List<ClockStep> receiptSteps(NoticeEntry notice, Calendars calendars) {
        ServedNotice served = notice.served();
        RunningTime time = NoticeClock.timeToReceipt(served.rule(), served.sentOn(), served.sentAt(), calendars);
        return time.seenOn(served.sentOn()).on().equals(notice.course().receivedOn())
                ? time.steps(notice.course().receivedBy())
                : List.of();
    }
}
