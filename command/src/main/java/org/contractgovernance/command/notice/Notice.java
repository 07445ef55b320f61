package org.contractgovernance.command.notice;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.contractgovernance.command.approval.Approved;
import org.contractgovernance.command.entity.AggregateRoot;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.calendar.Calendars;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.delegation.ApprovedThing;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.notice.NoticeClock;
import org.contractgovernance.contracts.notice.NoticeClock.NoticeTelling;
import org.contractgovernance.contracts.notice.NoticeCommand.AnswerNotice;
import org.contractgovernance.contracts.notice.NoticeCommand.ConcedeService;
import org.contractgovernance.contracts.notice.NoticeCommand.DisputeService;
import org.contractgovernance.contracts.notice.NoticeCommand.ServeNotice;
import org.contractgovernance.contracts.notice.NoticeCommand.TellNotice;
import org.contractgovernance.contracts.notice.NoticeCommand.UpholdService;
import org.contractgovernance.contracts.notice.NoticeCommand.WithdrawNotice;
import org.contractgovernance.contracts.notice.NoticeCourse;
import org.contractgovernance.contracts.notice.NoticeEvent;
import org.contractgovernance.contracts.notice.NoticeEvent.NoticeServed;
import org.contractgovernance.contracts.notice.NoticeRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A formal notice. The party that serves it may withdraw it, the other answers it or disputes its service, and the passing of time makes the
 * answer overdue. Each act is effective no earlier than the one before.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "entityCache")
@Revision("1")
public final class Notice extends AggregateRoot<NoticeEvent> {

    private @Nullable NoticeCourse course;
    private @Nullable ContractParty servedBy;
    private @Nullable LocalDate sentOn;

    /** Used by Axon, which then reads the notice from its events. */
    Notice() {}

    @CommandHandler
    public Notice(ServeNotice command, CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        NoticeServing serving = new NoticeServing(command, context, referenceData.contract(context.contract()));
        serving.requireSound();
        String approval = new Approved(
                        ApprovalMatter.of(
                                ApprovedThing.NOTICE,
                                command.content().kind().code(),
                                ContentVersion.of(command.content())),
                        context,
                        referenceData)
                .require(command.approval());
        String reference = EntityKind.NOTICE.reference(
                referenceData.nextNumber(context.contract(), EntityKind.NOTICE, Visibility.SHARED));
        begins(EntityId.create(EntityKind.NOTICE), reference);
        happens(serving.served(reference, approval));
    }

    @CommandHandler
    public void handle(AnswerNotice command, CommandContext context, ReferenceData referenceData) {
        happens(now(context, referenceData)
                .answered(command.text(), command.evidence() == null ? List.of() : command.evidence()));
    }

    @CommandHandler
    public void handle(DisputeService command, CommandContext context, ReferenceData referenceData) {
        happens(now(context, referenceData).disputed(command.receivedOn()));
    }

    @CommandHandler
    public void handle(UpholdService command, CommandContext context, ReferenceData referenceData) {
        happens(now(context, referenceData).upheld());
    }

    @CommandHandler
    public void handle(ConcedeService command, CommandContext context, ReferenceData referenceData) {
        happens(now(context, referenceData).conceded());
    }

    @CommandHandler
    public void handle(WithdrawNotice command, CommandContext context, ReferenceData referenceData) {
        happens(now(context, referenceData).withdrawn());
    }

    @CommandHandler
    public void handle(TellNotice command, CommandContext context, ReferenceData referenceData) {
        List<NoticeTelling> untold =
                new NoticeClock(course(), calendars(context, referenceData)).untold(context.today());
        if (untold.isEmpty()) {
            throw BrokenRule.of(NoticeRule.NOTHING_TO_TELL_OF_NOTICE);
        }
        happensOn(untold.getFirst().on(), untold.getFirst().event());
    }

    @Override
    protected void evolve(NoticeEvent event, Occasion happened) {
        if (event instanceof NoticeServed served) {
            servedBy = served.servedBy();
            sentOn = served.sentOn();
            course = NoticeCourse.served(served);
        } else {
            course = course().after(
                            event, happened.effectiveOn(), happened.metadata().reason());
        }
    }

    private NoticeCourse course() {
        NoticeCourse known = course;
        if (known == null) {
            throw new IllegalStateException("a notice is served before anything else happens to it");
        }
        return known;
    }

    /** Tells what time has brought about by the act's day, and answers the notice as it is then. */
    private NoticeNow now(CommandContext context, ReferenceData referenceData) {
        context.requireNotInTheFuture();
        Calendars calendars = calendars(context, referenceData);
        for (NoticeTelling each : new NoticeClock(course(), calendars).untold(context.effectiveOn())) {
            happensOn(each.on(), each.event());
        }
        ContractParty server = servedBy;
        LocalDate sent = sentOn;
        if (server == null || sent == null) {
            throw new IllegalStateException("a notice is served before anything else happens to it");
        }
        return new NoticeNow(course(), server, sent, calendars, context);
    }

    private static Calendars calendars(CommandContext context, ReferenceData referenceData) {
        return referenceData.contract(context.contract()).clauses().calendars();
    }
}
