package org.contractgovernance.query.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.contract.ContractDetails;
import org.contractgovernance.contracts.contract.ContractEvent;
import org.contractgovernance.contracts.contract.ContractEvent.ContractAmended;
import org.contractgovernance.contracts.contract.ContractEvent.ContractEndMoved;
import org.contractgovernance.contracts.contract.ContractEvent.ContractRegistered;
import org.contractgovernance.contracts.contract.ContractEvent.ContractStarted;
import org.contractgovernance.contracts.contract.ContractEvent.FailurePolicySet;
import org.contractgovernance.contracts.contract.ContractEvent.NoticeTermsSet;
import org.contractgovernance.contracts.contract.ContractEvent.RectificationTermsSet;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleEnded;
import org.contractgovernance.contracts.contract.ContractEvent.ReferralRuleSet;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderNamed;
import org.contractgovernance.contracts.contract.ContractEvent.RoleHolderStoodDown;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceCommissioned;
import org.contractgovernance.contracts.contract.ContractEvent.ServiceRetained;
import org.contractgovernance.contracts.contract.ContractEvent.WorkingCalendarSet;
import org.contractgovernance.contracts.contract.ContractStatus;
import org.contractgovernance.contracts.contract.Exemption;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.contract.ReferralRule;
import org.contractgovernance.contracts.contract.RiskMatrix;
import org.contractgovernance.contracts.contract.Term;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.query.feature.Narrative;
import org.jspecify.annotations.Nullable;

/** A contract's events in plain English. */
final class ContractNarrator {

    private ContractNarrator() {}

    static Narrative tell(ContractEvent event) {
        return switch (event) {
            case ContractRegistered e ->
                new Narrative("The contract %s between %s and %s was registered"
                                .formatted(
                                        e.details().title(),
                                        e.details().commissioner(),
                                        e.details().provider()))
                        .change("status", null, ContractStatus.REGISTERED);
            case ContractAmended e -> amended(e.before(), e.after());
            case ContractEndMoved e ->
                new Narrative("The contract's last day moved by its option " + e.option())
                        .change("ends on", e.before(), e.after());
            case ServiceCommissioned e ->
                new Narrative("The service %s (%s) was commissioned, transferred on %s"
                                .formatted(
                                        e.service().name(),
                                        e.service().code(),
                                        e.service().transferredOn()))
                        .change("services", null, e.service().code());
            case ServiceRetained e ->
                new Narrative("The council retains the service %s (%s)".formatted(e.name(), e.code()))
                        .change("retained services", null, e.code());
            case RoleHolderNamed e ->
                new Narrative("%s was named as %s".formatted(e.holder(), e.post()))
                        .change(e.post(), e.before(), e.holder());
            case RoleHolderStoodDown e ->
                new Narrative("%s stood down as %s".formatted(e.before(), e.post())).change(e.post(), e.before(), null);
            case ContractStarted e ->
                new Narrative("The contract started on %s".formatted(e.startedOn()))
                        .change("status", ContractStatus.REGISTERED, ContractStatus.STARTED);
            case ReferralRuleSet e ->
                new Narrative("Early warnings are referred to corporate risk by rule: " + rule(e.rule()))
                        .change("rule of referral", e.before() == null ? null : rule(e.before()), rule(e.rule()));
            case ReferralRuleEnded e ->
                new Narrative("Early warnings are not referred to corporate risk by rule any more")
                        .change("rule of referral", rule(e.before()), null);
            case WorkingCalendarSet e -> CalendarWords.tell(e);
            case RectificationTermsSet e -> PlanTermsWords.tell(e);
            case NoticeTermsSet e -> NoticeTermsWords.tell(e);
            case FailurePolicySet e -> FailurePolicyWords.tell(e);
        };
    }

    private static String rule(ReferralRule rule) {
        String kinds = rule.kinds().isEmpty()
                ? ""
                : " of the kinds " + rule.kinds().stream().map(RiskKind::words).collect(Collectors.joining(", "));
        String days = rule.days() == 0
                ? "at once"
                : rule.days() == 1 ? "after a day" : "after %d days".formatted(rule.days());
        return "a score of %d or more%s, %s".formatted(rule.score(), kinds, days);
    }

    private static Narrative amended(ContractDetails before, ContractDetails after) {
        return new Narrative("The contract's details were amended")
                .change("title", before.title(), after.title())
                .change("commissioner", before.commissioner(), after.commissioner())
                .change("provider", before.provider(), after.provider())
                .change("awarded on", before.awardedOn(), after.awardedOn())
                .change("starts on", before.startsOn(), after.startsOn())
                .change("ends on", before.endsOn(), after.endsOn())
                .change("value", pounds(before.value()), pounds(after.value()))
                .change("tier", before.tier(), after.tier())
                .change("legal regime", before.legalRegime(), after.legalRegime())
                .change("exemptions", exemptions(before.exemptions()), exemptions(after.exemptions()))
                .change("year start", before.yearStart(), after.yearStart())
                .change("terms", terms(before.terms()), terms(after.terms()))
                .change("risk matrix", matrix(before.riskMatrix()), matrix(after.riskMatrix()));
    }

    private static @Nullable String pounds(@Nullable Money money) {
        return money == null ? null : "£" + money.pounds().toPlainString();
    }

    private static String exemptions(List<Exemption> exemptions) {
        return exemptions.isEmpty()
                ? "none"
                : exemptions.stream()
                        .map(each -> "%s (%s)".formatted(each.duty(), each.because()))
                        .collect(Collectors.joining("; "));
    }

    private static String terms(List<Term> terms) {
        return terms.isEmpty()
                ? "none"
                : terms.stream()
                        .map(each -> "%s %s to %s".formatted(each.name().words(), each.from(), each.to()))
                        .collect(Collectors.joining("; "));
    }

    private static String matrix(RiskMatrix matrix) {
        return "%d by %d: %s"
                .formatted(
                        matrix.likelihoods(),
                        matrix.impacts(),
                        matrix.bands().stream()
                                .map(each -> "%s from %d".formatted(each.name(), each.from()))
                                .collect(Collectors.joining(", ")));
    }
}
