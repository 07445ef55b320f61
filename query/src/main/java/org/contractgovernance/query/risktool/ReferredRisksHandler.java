package org.contractgovernance.query.risktool;

import java.sql.SQLException;
import org.contractgovernance.contracts.earlywarning.CorporateRisk;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEntry;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.ReferredRisks;
import org.contractgovernance.contracts.risktool.Risk;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegisterQuery;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers with the early warnings that are referred to corporate risk and that the caller may know of. */
public final class ReferredRisksHandler implements QueryHandler<ReferredRisks, Page<ReferredRisk>> {

    @Override
    public Class<ReferredRisks> question() {
        return ReferredRisks.class;
    }

    @Override
    public Page<ReferredRisk> answer(ReferredRisks query, RegistersAsOf snapshot) throws SQLException {
        RegisterQuery<EarlyWarningEntry> list = snapshot.list(
                        RegisterName.EARLY_WARNING_REGISTER, EarlyWarningEntry.class)
                .where("referred_on IS NOT NULL AND status <> 'withdrawn'")
                .whereGiven("contract = ?", query.contract());
        if (query.contract() == null) {
            list.ofKnownContracts();
        }
        return list.sortedBy("subject", "contract || '/' || lpad(number::text, 18, '0')", "text", false)
                .page(query.paging(), ReferredRisksHandler::referred);
    }

    private static ReferredRisk referred(RegisterQuery.Shown<EarlyWarningEntry> shown) {
        EarlyWarningEntry row = shown.row();
        CorporateRisk corporate = row.referral().corporateRisk();
        Risk risk = Risk.of(row);
        if (corporate == null || risk == null) {
            throw new IllegalStateException("selected because it is referred");
        }
        RiskAcknowledgement acknowledged = corporate.acknowledged();
        return new ReferredRisk(
                risk,
                acknowledged == null ? null : acknowledged.toolReference(),
                shown.standing().knownFrom(),
                shown.standing().incompleteSince());
    }
}
