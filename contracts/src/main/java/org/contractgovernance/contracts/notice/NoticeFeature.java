package org.contractgovernance.contracts.notice;

import com.google.auto.service.AutoService;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.feature.Feature;

/** Formal notices. */
@AutoService(Feature.class)
public final class NoticeFeature implements Feature {

    @Override
    public EntityKind kind() {
        return EntityKind.NOTICE;
    }

    @Override
    public Class<NoticeEvent> events() {
        return NoticeEvent.class;
    }

    @Override
    public Class<NoticeCommand> commands() {
        return NoticeCommand.class;
    }
}
