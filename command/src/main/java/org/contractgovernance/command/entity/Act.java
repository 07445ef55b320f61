package org.contractgovernance.command.entity;

import java.time.LocalDate;
import org.axonframework.messaging.MetaData;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.Visibility;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.issue.IssueRule;
import org.contractgovernance.contracts.person.PersonId;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in what role, from which day: a parameter that any command handler may have.
 *
 * @param contract the contract concerned
 * @param actor the person
 * @param role the role acted in
 * @param effectiveOn the day from which the act is so
 * @param today the day on which it is recorded, where the council is
 * @param ifMatch the version that the caller has seen, where it says so
 */
public record Act(
        String contract,
        PersonId actor,
        Role role,
        LocalDate effectiveOn,
        LocalDate today,
        @Nullable Long ifMatch) {

    /** Keys of a command's metadata that its events do not keep. */
    static final String TODAY = "today";

    static final String IF_MATCH = "ifMatch";

    /** The act that a command's metadata describes. */
    public static Act of(MetaData metaData) {
        Object ifMatch = metaData.get(IF_MATCH);
        return new Act(
                text(metaData, "contract"),
                new PersonId(text(metaData, "actor")),
                Coded.of(Role.class, text(metaData, "role")),
                LocalDate.parse(text(metaData, "effectiveOn")),
                LocalDate.parse(text(metaData, TODAY)),
                ifMatch == null ? null : Long.valueOf(ifMatch.toString()));
    }

    private static String text(MetaData metaData, String key) {
        Object value = metaData.get(key);
        if (value == null) {
            throw new IllegalStateException("the command's metadata does not say " + key);
        }
        return value.toString();
    }

    /** Whether the provider acts. */
    public boolean byProvider() {
        return role == Role.PROVIDER;
    }

    /** The visibility of what the act writes: shared unless the council says otherwise. */
    public Visibility visibility(@Nullable Visibility asked) {
        if (byProvider() && asked == Visibility.COUNCIL_ONLY) {
            throw BrokenRule.of(IssueRule.PROVIDER_SHARES_WHAT_IT_WRITES).at("/visibility");
        }
        return asked == null ? Visibility.SHARED : asked;
    }

    /** Refuses a day that has not come. */
    public void isNotInTheFuture() {
        hasCome(effectiveOn, today);
    }

    /** Refuses a day that has not come, where the act is not made yet. */
    public static void hasCome(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw BrokenRule.of(
                            GeneralRule.EFFECTIVE_IN_THE_FUTURE,
                            "%s has not come; today is %s".formatted(effectiveOn, today))
                    .at("/effectiveOn");
        }
    }

    /** Refuses a day before that of the act which this one builds on. */
    public void isNotBefore(LocalDate earlier, String what) {
        if (effectiveOn.isBefore(earlier)) {
            throw BrokenRule.of(
                            GeneralRule.EFFECTIVE_TOO_EARLY,
                            "%s is before %s, the day on which %s".formatted(effectiveOn, earlier, what))
                    .at("/effectiveOn");
        }
    }
}
