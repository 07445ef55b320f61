package org.contractgovernance.command.approval;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contractgovernance.command.reference.ReferenceData;
import org.contractgovernance.command.reference.ReferenceData.Deed;
import org.contractgovernance.contracts.approval.ApprovalMatter;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.approval.ContentVersion;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentProposed;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentRestated;
import org.contractgovernance.contracts.assessment.AssessmentEvent.AssessmentWithdrawn;
import org.contractgovernance.contracts.assessment.Deduction;
import org.contractgovernance.contracts.contract.Money;
import org.contractgovernance.contracts.entity.EntityKind;
import org.contractgovernance.contracts.event.Event;
import org.contractgovernance.contracts.notice.terms.NoticeKind;
import org.contractgovernance.contracts.option.OptionEvent.OptionAgreed;
import org.contractgovernance.contracts.option.OptionEvent.OptionAmended;
import org.contractgovernance.contracts.regime.RegimeCommand;
import org.contractgovernance.contracts.review.ReviewEvent.MinutesDrafted;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.contracts.variation.VariationContent;
import org.contractgovernance.contracts.variation.VariationEvent.VariationProposed;
import org.jspecify.annotations.Nullable;

/**
 * What an approval is asked for, as it is on record: its version, the amount at stake, and the person who proposed it, who cannot sign.
 *
 * @param contract reference of the contract
 * @param referenceData what is on record
 */
record MatterOnRecord(String contract, ReferenceData referenceData) {

    /** The matter, with what the record says of it; refuses a thing that is not on record, and a version that is not the latest. */
    ApprovalMatter of(ApprovalMatter asked) {
        if (asked.value() != null && !asked.thing().hasAmount()) {
            throw BrokenRule.of(
                            ApprovalRule.MATTER_WITHOUT_AMOUNT,
                            "%s has none".formatted(asked.thing().words()))
                    .at("/matter/value");
        }
        return switch (asked.thing()) {
            case VARIATION -> variation(asked);
            case OPTION -> option(asked);
            case MINUTES -> minutes(asked);
            case WAIVER -> waiver(asked);
            case OBLIGATION -> obligation(asked);
            case REGIME -> regime(asked);
            case TERMS_OF_REFERENCE ->
                beforeItIsOnRecord(
                        asked, "terms-of-reference", asked.reference().equals("terms-of-reference"));
            case NOTICE ->
                beforeItIsOnRecord(
                        asked,
                        "a kind of notice",
                        Stream.of(NoticeKind.values())
                                .anyMatch(each -> each.code().equals(asked.reference())));
            case DOCUMENT -> asked;
        };
    }

    private ApprovalMatter variation(ApprovalMatter asked) {
        List<Deed> happened = happened(EntityKind.VARIATION, asked.reference());
        if (happened.isEmpty() || !(happened.getFirst().event() instanceof VariationProposed proposed)) {
            throw unknown(asked);
        }
        requireVersion(asked, VariationContent.VERSION);
        return matter(asked, proposed.valueAtStake(), proposed.proposedBy());
    }

    private ApprovalMatter option(ApprovalMatter asked) {
        List<Deed> terms = only(
                happened(EntityKind.OPTION, asked.reference()),
                event -> event instanceof OptionAgreed || event instanceof OptionAmended);
        if (terms.isEmpty()) {
            throw unknown(asked);
        }
        requireVersion(asked, String.valueOf(terms.size()));
        return matter(asked, null, terms.getLast().actor());
    }

    private ApprovalMatter minutes(ApprovalMatter asked) {
        List<Deed> drafts = only(happened(EntityKind.REVIEW, asked.reference()), MinutesDrafted.class::isInstance);
        if (drafts.isEmpty() || !(drafts.getLast().event() instanceof MinutesDrafted latest)) {
            throw unknown(asked);
        }
        requireVersion(asked, String.valueOf(latest.version()));
        return matter(asked, null, drafts.getLast().actor());
    }

    /** The amount that is waived may be less than what is proposed; where the request names none, it is the whole. */
    private ApprovalMatter waiver(ApprovalMatter asked) {
        Money proposed = proposed(asked.reference()).orElseThrow(() -> unknown(asked));
        Money waived = asked.value() == null ? proposed : asked.value();
        requireVersion(asked, ApprovalMatter.version(proposed));
        return matter(asked, waived, asked.proposedBy());
    }

    /** What is proposed of a deduction: {@code 2016-01/3}. */
    private Optional<Money> proposed(String deduction) {
        int number = deduction.lastIndexOf('/');
        if (number <= 0) {
            return Optional.empty();
        }
        return happened(EntityKind.ASSESSMENT, deduction.substring(0, number)).reversed().stream()
                .map(each -> switch (each.event()) {
                    case AssessmentProposed e -> e.deductions();
                    case AssessmentRestated e -> e.deductions();
                    case AssessmentWithdrawn e -> e.deductions();
                    default -> List.<Deduction>of();
                })
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(each -> String.valueOf(each.number()).equals(deduction.substring(number + 1)))
                .map(Deduction::amount)
                .findFirst();
    }

    private ApprovalMatter obligation(ApprovalMatter asked) {
        int instance = asked.reference().indexOf('/');
        if (instance <= 0
                || happened(EntityKind.OBLIGATION, asked.reference().substring(0, instance))
                        .isEmpty()) {
            throw unknown(asked);
        }
        requireVersion(asked, "1");
        return asked;
    }

    private ApprovalMatter regime(ApprovalMatter asked) {
        if (!asked.reference().equals(RegimeCommand.REFERENCE)) {
            throw unknown(asked);
        }
        int next = RegimeTermsNumber.next(contract, referenceData);
        if (!asked.version().matches(next + "-" + ContentVersion.FORM)) {
            throw otherVersion(asked, "the next terms have a version such as %d-9f86d081884c7d65".formatted(next));
        }
        return asked;
    }

    private static ApprovalMatter beforeItIsOnRecord(ApprovalMatter asked, String called, boolean known) {
        if (!known) {
            throw BrokenRule.of(ApprovalRule.UNKNOWN_MATTER, "%s is not %s".formatted(asked.reference(), called))
                    .at("/matter/reference");
        }
        if (!asked.version().matches(ContentVersion.FORM)) {
            throw otherVersion(asked, "it has a version such as 9f86d081884c7d65");
        }
        return asked;
    }

    private List<Deed> happened(EntityKind kind, String reference) {
        Optional<String> entity = referenceData.entity(contract, kind, reference);
        return entity.map(referenceData::deeds).orElse(List.of());
    }

    private static List<Deed> only(List<Deed> happened, Predicate<Event> which) {
        return happened.stream().filter(each -> which.test(each.event())).toList();
    }

    private static ApprovalMatter matter(ApprovalMatter asked, @Nullable Money value, @Nullable PersonId proposedBy) {
        return new ApprovalMatter(asked.thing(), asked.reference(), asked.version(), value, proposedBy);
    }

    private static void requireVersion(ApprovalMatter asked, String latest) {
        if (!asked.version().equals(latest)) {
            throw otherVersion(asked, "the latest is version %s".formatted(latest));
        }
    }

    private static BrokenRule unknown(ApprovalMatter asked) {
        return BrokenRule.of(
                        ApprovalRule.UNKNOWN_MATTER,
                        "there is no %s %s".formatted(asked.thing().words(), asked.reference()))
                .at("/matter/reference");
    }

    private static BrokenRule otherVersion(ApprovalMatter asked, String latest) {
        return BrokenRule.of(ApprovalRule.UNKNOWN_MATTER, "%s, not %s".formatted(latest, asked.version()))
                .at("/matter/version");
    }
}
