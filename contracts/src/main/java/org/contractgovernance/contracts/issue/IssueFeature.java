package org.contractgovernance.contracts.issue;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** The issues log. */
@AutoService(Feature.class)
public final class IssueFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.ISSUE;
    }

    @Override
    public Class<IssueEvent> events() {
        return IssueEvent.class;
    }

    @Override
    public Class<IssueCommand> commands() {
        return IssueCommand.class;
    }
}
