package org.contractgovernance.query.notice;

import java.sql.SQLException;
import java.util.List;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeLine;
import org.contractgovernance.contracts.notice.NoticeQuery.Notices;
import org.contractgovernance.contracts.notice.NoticeStatus;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers the register of notices. */
final class NoticesHandler implements QueryHandler<Notices, Page<NoticeLine>> {

    @Override
    public Class<Notices> question() {
        return Notices.class;
    }

    @Override
    public Page<NoticeLine> answer(Notices query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<NoticeEntry> list = snapshot.list(RegisterName.NOTICES, NoticeEntry.class)
                .of(query.contract())
                .whereOneOf("served_by", query.servedBy())
                .whereOneOf("kind", query.kind())
                .whereOneOf("status", query.status());
        if (query.disputed() != null) {
            list.where(query.disputed() ? "dispute IS NOT NULL" : "dispute IS NULL");
        }
        return list.sortedBy("reference", "number", "bigint", true)
                .sortedByRank("status", "status", NoticeStatus.values())
                .sortedBy("sentOn", "sent_on", "date", true)
                .sortedBy("answerDueOn", "coalesce(answer_due_on, 'infinity')", "date", false)
                .countedBy("status", "true")
                .countedBy("served_by", "true")
                .page(query.paging(), shown -> new NoticeLine(shown.row(), List.of(), List.of(), shown.standing()));
    }
}
