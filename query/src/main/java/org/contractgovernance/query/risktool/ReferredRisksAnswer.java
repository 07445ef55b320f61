package org.contractgovernance.query.risktool;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.ReferredRisks;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.query.desk.Answer;
import org.contractgovernance.query.desk.Listing;
import org.contractgovernance.query.desk.Snapshot;

/** Answers which early warnings are referred to corporate risk, as far as the caller may know of them. */
public final class ReferredRisksAnswer implements Answer<ReferredRisks, Page<ReferredRisk>> {

    @Override
    public Class<ReferredRisks> question() {
        return ReferredRisks.class;
    }

    @Override
    public Page<ReferredRisk> answer(ReferredRisks query, Snapshot snapshot) throws SQLException {
        Listing<EarlyWarningEntry> list = snapshot.list(RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                .where("referred_on IS NOT NULL AND status <> 'withdrawn'")
                .whereGiven("contract = ?", query.contract());
        if (query.contract() == null && !snapshot.caller().everyContract()) {
            list.where("contract = ANY (?)", (Object)
                    snapshot.caller().contracts().stream().sorted().toArray(String[]::new));
        }
        return list.sortedBy("subject", "contract || '/' || lpad(number::text, 18, '0')", "text", false)
                .page(query.paging(), ReferredRisksAnswer::referred);
    }

    private static ReferredRisk referred(Listing.Shown<EarlyWarningEntry> shown) {
        EarlyWarningEntry row = shown.row();
        LocalDate referredOn = Objects.requireNonNull(row.referredOn(), "selected by it");
        Risk risk = new Risk(
                row.contract(),
                row.reference(),
                row.title(),
                row.kinds(),
                row.status(),
                row.visibility(),
                row.current(),
                row.target(),
                row.trend(),
                row.raisedOn(),
                referredOn,
                row.nextReviewOn(),
                row.actionsPlanned(),
                row.nextActionDueOn());
        return new ReferredRisk(
                risk, null, shown.standing().knownFrom(), shown.standing().incompleteSince());
    }
}
