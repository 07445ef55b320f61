package org.contractgovernance.contracts.relief;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** Commands on relief. */
public sealed interface ReliefCommand extends Command {

    /** The most periods that one claim is for. */
    int MOST_PERIODS = 200;

    /** A command on a claim that is on record. */
    sealed interface OnRelief extends ReliefCommand {

        /** The claim's reference in the contract: {@code RL-1}. */
        String relief();

        @Override
        default Target target() {
            return new Target.Found(EntityKind.RELIEF, relief());
        }
    }

    /**
     * Claims relief: these periods of KPIs should not count. A claim may be made before a period ends, and after it was assessed. A period
     * that its KPI does not measure needs no relief, and relief for it changes nothing.
     *
     * @param contract reference of the contract
     * @param cause why the periods should not count
     * @param otherCause the cause in words, where it is another; do not name people
     * @param clause where the contract gives relief for the cause
     * @param obligation the obligation of the council that the claim rests on, where it is known; do not name people
     * @param restsOn the instance of an obligation of the council that was missed or fulfilled late, where the claim rests on one that is
     *     on record
     * @param narrative what happened, and what it kept the provider from; kept for ever, so do not name people
     * @param evidence documents that the claim rests on
     * @param periods the periods of KPIs, each in the KPI's own frequency
     * @param effectiveOn the day on which relief was claimed; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record ClaimRelief(
            @FromAddress String contract,
            @NotNull ReliefCause cause,
            @Size(max = Text.TITLE) @Nullable String otherCause,
            @NotBlank @Size(max = Text.TITLE) String clause,
            @Size(max = Text.TITLE) @Nullable String obligation,
            @Valid @Nullable NamedInstance restsOn,
            @NotBlank @Size(max = Text.NARRATIVE) String narrative,
            @Size(max = 50) @Nullable List<@NotNull @Valid Evidence> evidence,
            @NotEmpty @Size(max = MOST_PERIODS) List<@NotNull @Valid KpiPeriod> periods,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ReliefCommand {

        @Override
        public Target target() {
            return Target.Begun.of(EntityKind.RELIEF);
        }
    }

    /**
     * Grants relief: the periods do not count.
     *
     * @param contract reference of the contract
     * @param relief reference of the claim
     * @param periods the periods that are granted; the default is every period that is undecided
     * @param reason why; the provider reads it, so do not name people
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record GrantRelief(
            @FromAddress String contract,
            @FromAddress String relief,
            @Size(min = 1, max = MOST_PERIODS) @Nullable List<@NotNull @Valid KpiPeriod> periods,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRelief {}

    /**
     * Refuses relief.
     *
     * @param contract reference of the contract
     * @param relief reference of the claim
     * @param periods the periods that are refused; the default is every period that is undecided
     * @param reason why; the provider reads it, so do not name people
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RefuseRelief(
            @FromAddress String contract,
            @FromAddress String relief,
            @Size(min = 1, max = MOST_PERIODS) @Nullable List<@NotNull @Valid KpiPeriod> periods,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRelief {}

    /**
     * Withdraws a claim for the periods that are undecided.
     *
     * @param contract reference of the contract
     * @param relief reference of the claim
     * @param reason why; do not name people
     * @param effectiveOn the day from which it no longer stands; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(PROVIDER)
    record WithdrawRelief(
            @FromAddress String contract,
            @FromAddress String relief,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRelief {}

    /**
     * Revokes relief that was granted: the periods count again.
     *
     * @param contract reference of the contract
     * @param relief reference of the claim
     * @param periods the periods that count again; the default is every period that is relieved
     * @param reason why; the provider reads it, so do not name people
     * @param effectiveOn the day of the decision; the default is today
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record RevokeRelief(
            @FromAddress String contract,
            @FromAddress String relief,
            @Size(min = 1, max = MOST_PERIODS) @Nullable List<@NotNull @Valid KpiPeriod> periods,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnRelief {}
}
