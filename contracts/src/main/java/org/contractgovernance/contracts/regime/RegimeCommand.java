package org.contractgovernance.contracts.regime;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.regime.terms.RegimeTerms;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a contract's performance regime. */
public sealed interface RegimeCommand extends Command {

    /** What people call the regime: a contract has one. */
    String REFERENCE = EntityKind.PERFORMANCE_REGIME.code();

    /** Identifier of a contract's regime. */
    static EntityId regimeOf(String contract) {
        return new EntityId(EntityKind.PERFORMANCE_REGIME, contract);
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.PERFORMANCE_REGIME, REFERENCE);
    }

    /**
     * Sets the performance regime of a contract. It is checked as a whole; ask first what it does to the standard cases.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param appliesFrom first day of the first period that is assessed; the contract's own first day stands for that of the
     *     period in which it falls
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record SetRegime(
            @FromAddress String contract,
            @NotNull @Valid RegimeTerms terms,
            @NotNull LocalDate appliesFrom,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RegimeCommand {

        @Override
        public Target target() {
            return Target.Begun.of(regimeOf(contract), REFERENCE);
        }
    }

    /**
     * Amends the performance regime for periods that begin on or after a day, until the next amendment on record applies; an amendment
     * from the same day as another replaces it. Earlier periods keep their own terms. Values of an index are entered so too. Where the regime has
     * ended by that day, the amendment sets it again from that day on.
     *
     * @param contract reference of the contract
     * @param terms all terms as they are for those periods; for how long points are added up stays
     * @param appliesFrom first day of the first period that follows them, not before the first that is assessed
     * @param reason why; do not name people
     * @param approval reference of the approval, where the scheme of delegation asks the council for one
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AmendRegime(
            @FromAddress String contract,
            @NotNull @Valid RegimeTerms terms,
            @NotNull LocalDate appliesFrom,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Size(max = Text.CODE) @Nullable String approval,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RegimeCommand {}

    /**
     * Ends the performance regime: periods that begin on or after a day are not assessed, and what was assessed of them is withdrawn. Earlier periods
     * keep their terms. An amendment that applies from that day or a later one sets the regime again.
     *
     * @param contract reference of the contract
     * @param from first day of the first period that is not assessed any more
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record EndRegime(
            @FromAddress String contract,
            @NotNull LocalDate from,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements RegimeCommand {}
}
