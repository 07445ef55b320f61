package org.contractgovernance.query.issue;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.issue.IssueEntry;
import org.contractgovernance.contracts.issue.IssueEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of issues. */
@AutoService(ReadModel.class)
public final class IssueReadModel implements ReadModel {

    /** The issues log: a row for each issue. */
    public static final Register<IssueEntry> ISSUES_LOG = Register.of(
                    RegisterName.ISSUES_LOG, IssueEntry.class, EntityKind.ISSUE)
            .revision(2)
            .rowForEachEntity(IssueEvent.class, IssueFold::evolve)
            .called(IssueEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "severity", "priority")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.ISSUE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(ISSUES_LOG);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(IssueEvent.class, IssueNarrator::tell);
    }
}
