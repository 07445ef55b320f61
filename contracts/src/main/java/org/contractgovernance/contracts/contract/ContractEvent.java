package org.contractgovernance.contracts.contract;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.event.FreeText;
import org.contractgovernance.contracts.event.Stored;
import org.contractgovernance.contracts.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What can happen to a contract. Its entity is {@code contract:{reference}}. */
public sealed interface ContractEvent extends Event {

    /** The contract is on record from now on. */
    @Stored(name = "ContractRegistered")
    record ContractRegistered(String contract, ContractDetails details) implements ContractEvent {}

    /** The details were put right or changed; the reason is in the metadata. */
    @Stored(name = "ContractAmended")
    record ContractAmended(ContractDetails before, ContractDetails after) implements ContractEvent {}

    /** A service is the provider's to deliver. */
    @Stored(name = "ServiceCommissioned")
    record ServiceCommissioned(Service service) implements ContractEvent {}

    /** A service stays with the council. */
    @Stored(name = "ServiceRetained")
    record ServiceRetained(String code, @FreeText String name) implements ContractEvent {}

    /** A person holds a post from the effective day on; before names who held it until then. */
    @Stored(name = "RoleHolderNamed")
    record RoleHolderNamed(String post, @Nullable PersonId before, PersonId holder) implements ContractEvent {}

    /** Nobody holds the post from the effective day on. */
    @Stored(name = "RoleHolderStoodDown")
    record RoleHolderStoodDown(String post, PersonId before) implements ContractEvent {}

    /** The services have begun: from the effective day on the provider acts too. */
    @Stored(name = "ContractStarted")
    record ContractStarted(LocalDate startedOn) implements ContractEvent {}

    /** Early warnings of which the rule is true are referred to corporate risk by themselves; the reason is in the metadata. The council's alone. */
    @Stored(name = "ReferralRuleSet")
    record ReferralRuleSet(@Nullable ReferralRule before, ReferralRule rule) implements ContractEvent {}

    /** They are not any more; the reason is in the metadata. The council's alone. */
    @Stored(name = "ReferralRuleEnded")
    record ReferralRuleEnded(ReferralRule before) implements ContractEvent {}
}
