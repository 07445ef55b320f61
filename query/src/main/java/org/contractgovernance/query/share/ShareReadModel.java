package org.contractgovernance.query.share;

import com.google.auto.service.AutoService;
import java.util.List;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.share.ShareCommand;
import org.contractgovernance.contracts.share.ShareEntry;
import org.contractgovernance.contracts.share.ShareEvent;
import org.contractgovernance.contracts.share.StatementEntry;
import org.contractgovernance.query.feature.Narrator;
import org.contractgovernance.query.feature.ReadModel;
import org.contractgovernance.registers.fold.Register;

/** What is remembered of gain share. */
@AutoService(ReadModel.class)
public final class ShareReadModel implements ReadModel {

    /** The register of shares: a row for each contract that has one. */
    public static final Register<ShareEntry> GAIN_SHARES = Register.of(
                    RegisterName.GAIN_SHARES, ShareEntry.class, EntityKind.GAIN_SHARE)
            .revision(1)
            .rowForEachEntity(ShareEvent.ShareTermsEvent.class, ShareFold::evolve)
            .called(row -> ShareCommand.REFERENCE)
            .listedBy("contract")
            .build();

    /** The register of statements: a row for each year of a contract. */
    public static final Register<StatementEntry> SHARE_STATEMENTS = Register.of(
                    RegisterName.SHARE_STATEMENTS, StatementEntry.class, EntityKind.GAIN_SHARE)
            .revision(1)
            .rowForEachPart(
                    ShareEvent.StatementEvent.class, "year", ShareEvent.StatementEvent::year, StatementFold::evolve)
            .called(row -> ShareCommand.REFERENCE + " " + row.year())
            .listedBy("contract", "year")
            .build();

    @Override
    public EntityKind kind() {
        return EntityKind.GAIN_SHARE;
    }

    @Override
    public List<Register<?>> registers() {
        return List.of(GAIN_SHARES, SHARE_STATEMENTS);
    }

    @Override
    public Narrator<?> narrator() {
        return Narrator.of(ShareEvent.class, (event, reference) -> ShareNarrator.tell(event))
                .calling(ShareReadModel::called);
    }

    /** The reference of an event; a statement's includes its year. */
    private static String called(ShareEvent event, String reference) {
        return event instanceof ShareEvent.StatementEvent e ? reference + " " + e.year() : reference;
    }
}
