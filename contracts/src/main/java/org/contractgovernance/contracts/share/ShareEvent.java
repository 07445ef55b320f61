package org.contractgovernance.contracts.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.contract.ContractParty;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.kpi.rating.Evidence;
import org.contractgovernance.contracts.share.reckoning.ShareReckoned;
import org.contractgovernance.contracts.share.reckoning.YearFigures;
import org.contractgovernance.contracts.share.terms.ShareTerms;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract's share of gains and surpluses. Its entity is {@code gain-share:{contract}}. */
public sealed interface ShareEvent extends Event {

    /** What happens to the terms. */
    sealed interface ShareTermsEvent extends ShareEvent {}

    /** What happens to the statement of one year. */
    sealed interface StatementEvent extends ShareEvent {

        /** The year's key. */
        String year();
    }

    /**
     * The contract shares gains or a surplus, from a year on.
     *
     * @param terms what the contract says, each with its clause
     * @param appliesFrom the first day of the first year that is shared
     */
    @Stored(name = "GainShareSet")
    record GainShareSet(ShareTerms terms, LocalDate appliesFrom) implements ShareTermsEvent {}

    /**
     * Years that begin on or after a day follow other terms, until the next amendment on record applies; earlier ones keep theirs. The reason
     * is in the metadata.
     *
     * @param before the terms that the first of them followed until now
     * @param after all terms from then on
     * @param appliesFrom the first day of the first year that follows them
     */
    @Stored(name = "GainShareAmended")
    record GainShareAmended(ShareTerms before, ShareTerms after, LocalDate appliesFrom) implements ShareTermsEvent {}

    /**
     * A party drafted the statement of a year, for the first time or anew.
     *
     * @param year the year's key
     * @param from the year's first day
     * @param to its last day
     * @param draftedBy the party
     * @param figures the year's target and outturn
     * @param evidence where the figures come from
     * @param narrative what else there is to say
     * @param reckoned what the share comes to, step by step
     */
    @Stored(name = "ShareDrafted")
    record ShareDrafted(
            String year,
            LocalDate from,
            LocalDate to,
            ContractParty draftedBy,
            YearFigures figures,
            List<Evidence> evidence,
            @FreeText @Nullable String narrative,
            ShareReckoned reckoned)
            implements StatementEvent {

        public ShareDrafted {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A party disputes a statement. The reason is in the metadata.
     *
     * @param year the year's key
     * @param statusBefore its status until then
     * @param disputedBy the party
     */
    @Stored(name = "ShareDisputed")
    record ShareDisputed(String year, StatementStatus statusBefore, ContractParty disputedBy)
            implements StatementEvent {}

    /**
     * The other party agrees with a draft.
     *
     * @param year the year's key
     * @param agreedBy the party
     */
    @Stored(name = "ShareAgreed")
    record ShareAgreed(String year, ContractParty agreedBy) implements StatementEvent {}

    /**
     * One party certified a statement. Nothing stands until the other party does.
     *
     * @param year the year's key
     * @param signedBy the party
     */
    @Stored(name = "ShareSigned")
    record ShareSigned(String year, ContractParty signedBy) implements StatementEvent {}

    /**
     * Both parties certified a statement: the share stands.
     *
     * @param year the year's key
     * @param signedBy the party that certified last
     * @param figures the year's target and outturn
     * @param reckoned what the share comes to, step by step
     * @param toProvider what the provider gets, in pounds; below zero where the provider pays
     * @param standingBefore what stood until then, where the statement was certified before
     * @param difference how much more the provider gets than what stood, in pounds
     */
    @Stored(name = "ShareCertified")
    record ShareCertified(
            String year,
            ContractParty signedBy,
            YearFigures figures,
            ShareReckoned reckoned,
            BigDecimal toProvider,
            @Nullable BigDecimal standingBefore,
            BigDecimal difference)
            implements StatementEvent {}

    /**
     * A certified statement is open again. What was certified stands until both parties certify another. The reason is in the metadata.
     *
     * @param year the year's key
     * @param standing what stands, in pounds; below zero where the provider pays
     */
    @Stored(name = "ShareReopened")
    record ShareReopened(String year, BigDecimal standing) implements StatementEvent {}
}
