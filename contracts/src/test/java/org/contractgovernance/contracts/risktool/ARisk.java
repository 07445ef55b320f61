package org.contractgovernance.contracts.risktool;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.contractgovernance.contracts.contract.AContract;
import org.contractgovernance.contracts.earlywarning.AnEarlyWarning;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.term.Visibility;

/** What a risk tool is told of an early warning that was referred, for tests to begin with. */
@RecordBuilder.Include(Risk.class)
public final class ARisk {

    private ARisk() {}

    /** Open, shared with the provider, and with nothing planned. */
    public static RiskBuilder referred() {
        return RiskBuilder.builder()
                .contract(AContract.REFERENCE)
                .reference(AnEarlyWarning.REFERENCE)
                .title("Offers are sent late")
                .kinds(Set.of(RiskKind.DELIVERY))
                .status(EarlyWarningStatus.OPEN)
                .visibility(Visibility.SHARED)
                .score(AnEarlyWarning.score(3, 4))
                .trend(Trend.LEVEL)
                .raisedOn(LocalDate.of(2016, 4, 21))
                .referredOn(LocalDate.of(2016, 5, 4));
    }
}
