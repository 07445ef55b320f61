package org.contractgovernance.query.notice;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.notice.NoticeEntry;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** The read model of formal notices. */
@AutoService(ReadModel.class)
public final class NoticeReadModel implements ReadModel {

    /** The register of notices: a row for each. */
    public static final Register<NoticeEntry> NOTICES = Register.of(
                    RegisterName.NOTICES, NoticeEntry.class, EntityKind.NOTICE)
            .revision(1)
            .rowForEachEntity(NoticeEvent.class, NoticeFold::evolve)
            .called(NoticeEntry::reference)
            .listedBy("contract", "number")
            .countedBy("status", "served_by")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.NOTICE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(NOTICES);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(NoticeEvent.class, NoticeNarrator::tell);
    }
}
