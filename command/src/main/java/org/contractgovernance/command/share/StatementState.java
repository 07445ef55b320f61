package org.contractgovernance.command.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.contractgovernance.command.entity.CommandContext;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.share.ShareEvent.ShareAgreed;
import org.contractgovernance.contracts.share.ShareEvent.ShareCertified;
import org.contractgovernance.contracts.share.ShareEvent.ShareDisputed;
import org.contractgovernance.contracts.share.ShareEvent.ShareDrafted;
import org.contractgovernance.contracts.share.ShareEvent.ShareReopened;
import org.contractgovernance.contracts.share.ShareEvent.ShareSigned;
import org.contractgovernance.contracts.share.ShareEvent.StatementEvent;
import org.contractgovernance.contracts.share.ShareRule;
import org.contractgovernance.contracts.share.StatementStatus;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.jspecify.annotations.Nullable;

/**
 * The state of the statement of one year.
 *
 * @param from the year's first day
 * @param status its status
 * @param draftedBy the party that drafted it
 * @param figures the year's figures
 * @param reckoned what they come to
 * @param signedBy the party that certified it alone; absent where none or both did
 * @param standing what the provider gets as it was certified; absent where it never was
 * @param actedOn the day on which something last happened to it
 * @param latest the event that the next act answers
 * @param version the number of its events, less one
 */
record StatementState(
        LocalDate from,
        StatementStatus status,
        ContractParty draftedBy,
        YearFigures figures,
        ShareReckoned reckoned,
        @Nullable ContractParty signedBy,
        @Nullable BigDecimal standing,
        LocalDate actedOn,
        String latest,
        long version) {

    /** The state after an event; {@code id} and {@code on} are the event's identifier and effective day. */
    static StatementState after(@Nullable StatementState before, StatementEvent event, String id, LocalDate on) {
        if (event instanceof ShareDrafted e) {
            return new StatementState(
                    e.from(),
                    StatementStatus.DRAFT,
                    e.draftedBy(),
                    e.figures(),
                    e.reckoned(),
                    null,
                    before == null ? null : before.standing,
                    on,
                    id,
                    before == null ? 0 : before.version + 1);
        }
        if (before == null) {
            throw new IllegalStateException("a statement is drafted before anything else happens to it");
        }
        return switch (event) {
            case ShareDrafted e -> before;
            case ShareDisputed e -> before.in(StatementStatus.DISPUTED, null, before.standing, id, on);
            case ShareAgreed e -> before.in(StatementStatus.AGREED, null, before.standing, id, on);
            case ShareSigned e -> before.in(StatementStatus.AGREED, e.signedBy(), before.standing, id, on);
            case ShareCertified e -> before.in(StatementStatus.CERTIFIED, null, e.toProvider(), id, on);
            case ShareReopened e -> before.in(StatementStatus.DISPUTED, null, before.standing, id, on);
        };
    }

    private StatementState in(
            StatementStatus next,
            @Nullable ContractParty signed,
            @Nullable BigDecimal stands,
            String id,
            LocalDate on) {
        return new StatementState(from, next, draftedBy, figures, reckoned, signed, stands, on, id, version + 1);
    }

    void requireUncertified() {
        if (status == StatementStatus.CERTIFIED) {
            throw BrokenRule.of(ShareRule.STATEMENT_CERTIFIED);
        }
    }

    void requireNotBefore(CommandContext context) {
        context.requireNotInTheFuture();
        context.requireNotBefore(actedOn, "something last happened to the statement");
    }
}
