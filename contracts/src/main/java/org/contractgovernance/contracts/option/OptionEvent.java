package org.contractgovernance.contracts.option;

import java.time.LocalDate;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an option. Its entity is {@code option:{UUID}}; people call it {@code OP-1}. An option is always shared with the
 * provider. What the passing of time does is effective on the day from which it is so.
 */
public sealed interface OptionEvent extends Event {

    /**
     * The contract has an option.
     *
     * @param reference what people call it in its contract: {@code OP-1}
     * @param terms what the contract says
     * @param window the window of notice, as computed on that day
     */
    @Stored(name = "OptionAgreed")
    record OptionAgreed(String reference, OptionTerms terms, OptionWindow window) implements OptionEvent {}

    /**
     * The option was put right, or changed by both parties; the reason is in the metadata.
     *
     * @param before the terms until then
     * @param after all terms from then on
     * @param windowBefore the window of notice until then
     * @param window the window of notice from then on
     */
    @Stored(name = "OptionAmended")
    record OptionAmended(OptionTerms before, OptionTerms after, OptionWindow windowBefore, OptionWindow window)
            implements OptionEvent {}

    /**
     * A party gave notice in the window that it uses the option; why is in the metadata. The contract's last day moves by an event of the
     * contract.
     *
     * @param by the party that gave notice
     * @param before the option's status until then
     * @param window the window of notice on that day
     * @param endBefore the contract's last day until then; absent where it was not known
     * @param endAfter the contract's last day by the option; absent where the option does not move it
     * @param approval reference of the approval that the scheme of delegation asks for; absent where none was named
     * @param notice the formal notice that served it: {@code NO-1}; absent where none is named, and in early events
     */
    @Stored(name = "OptionUsed")
    record OptionUsed(
            ContractParty by,
            OptionStatus before,
            OptionWindow window,
            @Nullable LocalDate endBefore,
            @Nullable LocalDate endAfter,
            @Nullable String approval,
            @Nullable String notice)
            implements OptionEvent {}

    /**
     * A party gave notice in the window that the option is not to be used; why is in the metadata.
     *
     * @param by the party that gave notice
     * @param before the option's status until then
     * @param window the window of notice on that day
     * @param undone the last day to which silence had moved the contract before the notice was on record; absent where it had not
     * @param endAfter the contract's last day without the renewal; absent where silence had not moved it
     */
    @Stored(name = "OptionDeclined")
    record OptionDeclined(
            ContractParty by,
            OptionStatus before,
            OptionWindow window,
            @Nullable LocalDate undone,
            @Nullable LocalDate endAfter)
            implements OptionEvent {}

    /**
     * The option should not have been on record; the reason is in the metadata.
     *
     * @param before the option's status until then
     */
    @Stored(name = "OptionWithdrawn")
    record OptionWithdrawn(OptionStatus before) implements OptionEvent {}

    /** What the passing of time, or a new last day or calendar of the contract, does to an option. Nobody acts on the option. */
    sealed interface OptionClockEvent extends OptionEvent {

        /** The window of notice. */
        OptionWindow window();
    }

    /**
     * The window of notice has other days, because the contract's last day or its working calendar is another.
     *
     * @param before the window until then
     * @param window the window from then on
     */
    @Stored(name = "OptionWindowMoved")
    record OptionWindowMoved(OptionWindow before, OptionWindow window) implements OptionClockEvent {}

    /**
     * Notice may be given.
     *
     * @param window the window of notice
     */
    @Stored(name = "OptionWindowOpened")
    record OptionWindowOpened(OptionWindow window) implements OptionClockEvent {}

    /**
     * The last day on which notice may be given is near.
     *
     * @param window the window of notice
     */
    @Stored(name = "OptionClosingSoon")
    record OptionClosingSoon(OptionWindow window) implements OptionClockEvent {}

    /**
     * The window closed, and nobody had given notice.
     *
     * @param window the window of notice
     */
    @Stored(name = "OptionMissed")
    record OptionMissed(OptionWindow window) implements OptionClockEvent {}

    /**
     * The window closed, nobody had given notice against the renewal, and by the contract's terms silence renews. The contract's last day
     * moves by an event of the contract.
     *
     * @param window the window of notice
     * @param endBefore the contract's last day until then
     * @param endAfter the contract's last day from then on
     */
    @Stored(name = "OptionRenewedBySilence")
    record OptionRenewedBySilence(
            OptionWindow window, @Nullable LocalDate endBefore, LocalDate endAfter) implements OptionClockEvent {}
}
