package org.contractgovernance.contracts.share;

import static org.contractgovernance.contracts.access.Role.COMMISSIONER;
import static org.contractgovernance.contracts.access.Role.PROVIDER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.Command;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.entity.EntityId;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.entity.Target;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/** What can be asked of a contract's share of gains and surpluses. */
public sealed interface ShareCommand extends Command {

    /** What people call it: a contract has one. */
    String REFERENCE = EntityKind.GAIN_SHARE.code();

    /** Identifier of a contract's share. */
    static EntityId shareOf(String contract) {
        return new EntityId(EntityKind.GAIN_SHARE, contract);
    }

    @Override
    default Target target() {
        return new Target.Found(EntityKind.GAIN_SHARE, REFERENCE);
    }

    /** A command on the statement of one year. */
    sealed interface OnStatement extends ShareCommand {

        /** The year's key: {@code 2015-16}. */
        String year();
    }

    /**
     * Sets how a contract shares gains or a surplus. It is checked as a whole.
     *
     * @param contract reference of the contract
     * @param terms what the contract says, each with its clause
     * @param appliesFrom the first day of the first year that is shared; the contract's own first day stands for that of the year in which it
     *     falls
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record SetGainShare(
            @FromAddress String contract,
            @NotNull @Valid ShareTerms terms,
            @NotNull LocalDate appliesFrom,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ShareCommand {

        @Override
        public Target target() {
            return Target.Begun.of(shareOf(contract), REFERENCE);
        }
    }

    /**
     * Amends the share for years that begin on or after a day, until the next amendment on record applies; an amendment from the same day
     * as another replaces it. A statement that is not certified yet has to be drafted anew where the amendment changes what it comes to.
     *
     * @param contract reference of the contract
     * @param terms all terms as they are for those years
     * @param appliesFrom the first day of the first year that follows them; no statement of that year or a later one is certified
     * @param reason why; do not name people
     * @param effectiveOn the day on which it was agreed; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record AmendGainShare(
            @FromAddress String contract,
            @NotNull @Valid ShareTerms terms,
            @NotNull LocalDate appliesFrom,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements ShareCommand {}

    /**
     * Drafts the statement of a year that is over, or drafts it anew where it is disputed or not agreed yet. Earlier years that count with
     * it are certified before.
     *
     * @param contract reference of the contract
     * @param year the year's key, {@code 2015-16}
     * @param figures the year's target and outturn
     * @param evidence where the figures come from
     * @param narrative what else there is to say; do not name people
     * @param effectiveOn the day of the draft; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DraftStatement(
            @FromAddress String contract,
            @FromAddress String year,
            @NotNull @Valid YearFigures figures,
            @NotNull @Size(min = 1, max = 20) List<@Valid Evidence> evidence,
            @Size(max = Text.NARRATIVE) @Nullable String narrative,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnStatement {

        public DraftStatement {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }
    }

    /**
     * Disputes a statement that is drafted or agreed, so that it is drafted anew. A party does not dispute its own draft; it drafts anew.
     *
     * @param contract reference of the contract
     * @param year the year's key
     * @param reason what is wrong; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record DisputeStatement(
            @FromAddress String contract,
            @FromAddress String year,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnStatement {}

    /**
     * Agrees with the other party's draft.
     *
     * @param contract reference of the contract
     * @param year the year's key
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record AgreeStatement(
            @FromAddress String contract,
            @FromAddress String year,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnStatement {}

    /**
     * Certifies an agreed statement for one's own party. The share stands when both parties have certified it; one party's certificate alone
     * has no effect.
     *
     * @param contract reference of the contract
     * @param year the year's key
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo({COMMISSIONER, PROVIDER})
    record CertifyStatement(
            @FromAddress String contract,
            @FromAddress String year,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnStatement {}

    /**
     * Opens a certified statement again, so that it is drafted anew. The share that was certified stands until both parties certify another.
     * No later year has a statement then.
     *
     * @param contract reference of the contract
     * @param year the year's key
     * @param reason why; do not name people
     * @param effectiveOn the day of that; today where nothing is said
     * @param source the document that the fact is taken from
     */
    @AllowedTo(COMMISSIONER)
    record ReopenStatement(
            @FromAddress String contract,
            @FromAddress String year,
            @NotBlank @Size(max = Text.NARRATIVE) String reason,
            @Nullable LocalDate effectiveOn,
            @Size(max = Text.TITLE) @Nullable String source)
            implements OnStatement {}
}
