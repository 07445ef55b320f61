package org.contractgovernance.contracts.option;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of an option.
 *
 * @param title what people call the option
 * @param kind what the option is for
 * @param clause where the contract gives the option
 * @param usableBy who may use the option, or give notice that it is not to be used
 * @param notice the days in which notice may be given
 * @param effect what the option does once it is used
 * @param bySilence true where the contract renews unless a party gives notice in the window that it is not to be renewed; false unless said
 *     otherwise
 * @param dueSoonDays how many working days before the last day of the window the notice counts as due soon; as the working calendar says
 *     where absent
 * @param afterOption the option that has to have been used first: {@code OP-1}; absent where it hangs on no other, and in early events
 */
public record OptionTerms(
        @NotBlank @Size(max = Text.TITLE) @FreeText String title,
        @NotNull OptionKind kind,
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 2) Set<@NotNull ContractParty> usableBy,
        @NotNull @Valid NoticeWindow notice,
        @NotNull @Valid OptionEffect effect,
        @NotNull Boolean bySilence,
        @Min(0) @Max(250) @Nullable Integer dueSoonDays,

        @Size(max = Text.CODE) @Pattern(regexp = "OP-[1-9][0-9]*") @Nullable String afterOption) {

    private static final int LAST_YEAR = 9999;

    public OptionTerms {
        usableBy = usableBy == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(usableBy));
        bySilence = bySilence != null && bySilence;
    }

    /**
     * Refuses terms that contradict themselves or the contract, and answers the window of notice.
     *
     * @param contract what the option rests on
     * @param on the day on which they are agreed
     * @param pointer where the terms stand in the request
     */
    public OptionWindow requireSound(OptionContract contract, LocalDate on, String pointer) {
        if (!effect.fits(kind)) {
            throw BrokenRule.of(
                            OptionRule.OPTION_EFFECT_UNFIT, "it does not say what a %s does".formatted(kind.words()))
                    .at(pointer + "/effect");
        }
        if (bySilence && kind != OptionKind.RENEWAL) {
            throw BrokenRule.of(OptionRule.ONLY_RENEWAL_BY_SILENCE, "it is for a " + kind.words())
                    .at(pointer + "/bySilence");
        }
        if (bySilence && afterOption != null) {
            throw BrokenRule.of(OptionRule.SILENCE_HANGS_ON_NO_OPTION, "it hangs on " + afterOption)
                    .at(pointer + "/afterOption");
        }
        if (!notice.closes().isSaidOnce()) {
            throw BrokenRule.of(OptionRule.NOTICE_DAY_SAID_ONCE).at(pointer + "/notice/closes");
        }
        if (notice.opens() != null && !notice.opens().isSaidOnce()) {
            throw BrokenRule.of(OptionRule.NOTICE_DAY_SAID_ONCE).at(pointer + "/notice/opens");
        }
        if (contract.endsOn() == null && effect.followsTheContract()) {
            throw BrokenRule.of(OptionRule.OPTION_NEEDS_AN_END).at(pointer + "/effect");
        }
        OptionWindow found = contract.window(notice, on);
        if (found == null) {
            throw BrokenRule.of(OptionRule.OPTION_NEEDS_AN_END).at(pointer + "/notice");
        }
        if (found.last().isBefore(found.first())) {
            throw BrokenRule.of(OptionRule.WINDOW_CLOSES_BEFORE_IT_OPENS, "the window runs " + found.words())
                    .at(pointer + "/notice/closes");
        }
        requireEffect(contract, found, pointer + "/effect");
        return found;
    }

    private void requireEffect(OptionContract contract, OptionWindow found, String pointer) {
        LocalDate now = contract.endsOn();
        LocalDate end = effect.newEnd(now, found.last());
        if (end == null) {
            return;
        }
        if (end.getYear() > LAST_YEAR) {
            throw BrokenRule.of(OptionRule.OPTION_ENDS_TOO_LATE, "it moves the contract's last day to " + end)
                    .at(pointer);
        }
        boolean named = effect.endsOn() != null;
        if (named && !moves(now, end)) {
            throw BrokenRule.of(OptionRule.OPTION_MOVES_NOTHING, "the contract's last day is " + now)
                    .at(pointer + "/endsOn");
        }
        if (end.isBefore(contract.startsOn())) {
            throw BrokenRule.of(OptionRule.OPTION_ENDS_TOO_EARLY, "the contract starts on " + contract.startsOn())
                    .at(pointer);
        }
    }

    /** Whether a new last day moves the contract's present one in the direction of the kind. */
    boolean moves(@Nullable LocalDate now, LocalDate end) {
        return end.getYear() <= LAST_YEAR
                && (now == null || (kind == OptionKind.BREAK ? end.isBefore(now) : end.isAfter(now)));
    }
}
