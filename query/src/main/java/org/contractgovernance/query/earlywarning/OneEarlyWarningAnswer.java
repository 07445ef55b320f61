package org.contractgovernance.query.earlywarning;

import java.sql.SQLException;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.EarlyWarningLine;
import org.contractgovernance.contracts.earlywarning.EarlyWarningQuery.OneEarlyWarning;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Snapshot;

/** Answers one early warning. */
public final class OneEarlyWarningAnswer implements Answer<OneEarlyWarning, Single<EarlyWarningLine>> {

    @Override
    public Class<OneEarlyWarning> question() {
        return OneEarlyWarning.class;
    }

    @Override
    public Single<EarlyWarningLine> answer(OneEarlyWarning query, Snapshot snapshot) throws SQLException {
        return snapshot.single(EarlyWarningRegisterAnswer.line(
                snapshot.list(RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                        .of(query.contract())
                        .numbered(query.earlyWarning())
                        .theOne(),
                snapshot.day()));
    }
}
