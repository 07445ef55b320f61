package org.contractgovernance.command.earlywarning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.earlywarning.EarlyWarningEvent;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.AcknowledgeRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.ReportRisk;
import org.contractgovernance.contracts.earlywarning.ReferralCommand.TakeRiskRow;
import org.contractgovernance.contracts.earlywarning.RiskAcknowledgement;
import org.contractgovernance.contracts.earlywarning.ToolRisk;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Visibility;
import org.jspecify.annotations.Nullable;

/** An early warning's referral to corporate risk, and the reports of the council's corporate risk tool about it. */
final class Referral {

    private @Nullable LocalDate firstOn;
    private @Nullable LocalDate on;
    private @Nullable LocalDate takenBackOn;
    private int takenBackAt;
    private Visibility seenBy = Visibility.SHARED;
    private @Nullable RiskAcknowledgement acknowledged;
    private @Nullable ToolRisk reported;
    private @Nullable LocalDate reportedOn;

    Referral() {}

    /** Refuses a referral while one stands, or from a day before the last was taken back. */
    void requireNotReferred(CommandContext context) {
        if (on != null) {
            throw BrokenRule.of(EarlyWarningRule.ALREADY_REFERRED);
        }
        if (takenBackOn != null) {
            context.requireNotBefore(takenBackOn, "the last referral was taken back");
        }
    }

    /**
     * Whether a rule may refer at a score. After a person took a referral back, only a score above the one that the person knew leads to
     * another referral.
     */
    boolean isWorse(int score) {
        return takenBackOn == null || score > takenBackAt;
    }

    /** The day of the referral that stands, for taking it back. */
    LocalDate standing(CommandContext context) {
        if (on == null) {
            throw BrokenRule.of(EarlyWarningRule.NOT_REFERRED);
        }
        context.requireNotBefore(on, "it was referred");
        return on;
    }

    /** Who may see the referral that stands, or that stood last. */
    Visibility seenBy() {
        return seenBy;
    }

    /** The tool's acknowledgement, where it is possible and new. */
    EarlyWarningEvent.RiskAcknowledged acknowledged(AcknowledgeRisk command, CommandContext context, boolean happened) {
        requireReferredBefore(context);
        RiskAcknowledgement now = new RiskAcknowledgement(command.toolReference(), command.position());
        RiskAcknowledgement before = before(now);
        if (!happened) {
            throw BrokenRule.of(EarlyWarningRule.NOT_TOLD_YET).at("/position");
        }
        return new EarlyWarningEvent.RiskAcknowledged(before, now);
    }

    /** The tool's report, where it is possible and new. */
    EarlyWarningEvent.RiskReported reported(ReportRisk command, CommandContext context) {
        requireReferredBefore(context);
        if (command.score() == null
                && command.owner() == null
                && command.status() == null
                && command.closed() == null) {
            throw BrokenRule.of(EarlyWarningRule.NOTHING_REPORTED);
        }
        ToolRisk now =
                new ToolRisk(command.score(), command.owner(), command.status(), Boolean.TRUE.equals(command.closed()));
        if (now.equals(reported)) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        return new EarlyWarningEvent.RiskReported(reported, now);
    }

    /**
     * The events for what is new in a row of a file; what the row leaves out does not change. Refuses a contradiction to the tool's own
     * reports.
     */
    List<EarlyWarningEvent> told(TakeRiskRow row, CommandContext context, boolean happened) {
        requireReferredBefore(context);
        List<EarlyWarningEvent> news = new ArrayList<>();
        if (row.toolReference() != null) {
            acknowledged(row, row.toolReference(), happened).ifPresent(news::add);
        }
        if (row.score() != null || row.status() != null || row.closed() != null) {
            ToolRisk now = with(row);
            if (!now.equals(reported)) {
                if (reportedOn != null) {
                    context.requireNotBefore(reportedOn, "the tool last reported on it");
                }
                news.add(new EarlyWarningEvent.RiskReported(reported, now));
            }
        }
        if (news.isEmpty()) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        return news;
    }

    private Optional<EarlyWarningEvent> acknowledged(TakeRiskRow row, String toolReference, boolean happened) {
        RiskAcknowledgement before = acknowledged;
        if (before != null && !before.toolReference().equals(toolReference)) {
            // a file has been through a spreadsheet, which turns 00042 into 42
            throw BrokenRule.of(EarlyWarningRule.CALLED_OTHERWISE).at("/toolReference");
        }
        Long position = row.position();
        if (position == null) {
            if (before == null) {
                throw BrokenRule.of(MappingRule.POSITION_REQUIRED).at("/position");
            }
            return Optional.empty();
        }
        if (!happened) {
            throw BrokenRule.of(EarlyWarningRule.NOT_TOLD_YET).at("/position");
        }
        return before != null && position <= before.position()
                ? Optional.empty()
                : Optional.of(new EarlyWarningEvent.RiskAcknowledged(
                        before, new RiskAcknowledgement(toolReference, position)));
    }

    private ToolRisk with(TakeRiskRow row) {
        ToolRisk before = reported == null ? new ToolRisk(null, null, null, false) : reported;
        String status = row.status() == null ? before.status() : row.status();
        if (before.closed() && row.closed() == null && !Objects.equals(status, before.status())) {
            throw BrokenRule.of(EarlyWarningRule.NOT_SAID_TO_BE_OPEN).at("/status");
        }
        return new ToolRisk(
                row.score() == null ? before.score() : row.score(),
                before.owner(),
                status,
                row.closed() == null ? before.closed() : row.closed());
    }

    /** Refuses a report of the tool from before it could know of the early warning. */
    private void requireReferredBefore(CommandContext context) {
        if (firstOn == null) {
            throw BrokenRule.of(EarlyWarningRule.NEVER_REFERRED);
        }
        context.requireNotInTheFuture();
        context.requireNotBefore(firstOn, "it was first referred");
    }

    /** The tool's acknowledgement so far; refuses the same position again, or an earlier one. */
    private @Nullable RiskAcknowledgement before(RiskAcknowledgement now) {
        RiskAcknowledgement before = acknowledged;
        if (before != null
                && (now.equals(before)
                        || (now.toolReference().equals(before.toolReference())
                                && now.position() < before.position()))) {
            throw BrokenRule.of(EarlyWarningRule.ACKNOWLEDGED_ALREADY);
        }
        return before;
    }

    void recordReferral(LocalDate day, Visibility visibility) {
        firstOn = firstOn == null ? day : firstOn;
        on = day;
        seenBy = visibility;
    }

    void recordTakingBack(LocalDate day, int score) {
        on = null;
        takenBackOn = day;
        takenBackAt = score;
    }

    void recordAcknowledgement(RiskAcknowledgement now) {
        acknowledged = now;
    }

    void recordReport(ToolRisk now, LocalDate day) {
        reported = now;
        reportedOn = reportedOn == null || day.isAfter(reportedOn) ? day : reportedOn;
    }
}
