package org.contractgovernance.contracts.notice.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.contractgovernance.contracts.clock.TimeAllowed;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says of formal notices.
 *
 * @param clause where the contract says how notices are given
 * @param receipts when a notice counts as received, for each way to send one; a way that is not named is none
 * @param answers by when a notice is answered, for each kind that is; a kind that is not named needs no answer
 */
public record NoticeTerms(
        @NotBlank @Size(max = Text.TITLE) String clause,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid DeemedReceipt> receipts,
        @NotNull @Size(max = 20) List<@NotNull @Valid AnswerTerm> answers) {

    public NoticeTerms {
        receipts = receipts == null ? List.of() : List.copyOf(receipts);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** When a notice that is sent so counts as received; empty where the contract does not name the way. */
    public Optional<DeemedReceipt> receipt(NoticeMethod how) {
        return receipts.stream().filter(each -> each.how() == how).findFirst();
    }

    /** By when a kind of notice is answered; absent where it needs no answer. */
    public @Nullable AnswerTerm answer(NoticeKind kind) {
        for (AnswerTerm each : answers) {
            if (each.kind() == kind) {
                return each;
            }
        }
        return null;
    }

    /** Refuses terms that contradict themselves; {@code pointer} is where they stand in the request. */
    public void requireSound(String pointer) {
        Set<NoticeMethod> ways = EnumSet.noneOf(NoticeMethod.class);
        for (int i = 0; i < receipts.size(); i++) {
            DeemedReceipt each = receipts.get(i);
            String at = "%s/receipts/%d".formatted(pointer, i);
            if (!ways.add(each.how())) {
                throw BrokenRule.of(
                                NoticeTermsRule.NOTICE_METHOD_NAMED_TWICE,
                                each.how().words() + " is named twice")
                        .at(at + "/how");
            }
            requireDays(each.unit(), at + "/unit");
        }
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        for (int i = 0; i < answers.size(); i++) {
            AnswerTerm each = answers.get(i);
            String at = "%s/answers/%d".formatted(pointer, i);
            if (!kinds.add(each.kind())) {
                throw BrokenRule.of(
                                NoticeTermsRule.NOTICE_KIND_NAMED_TWICE,
                                each.kind().words() + " is named twice")
                        .at(at + "/kind");
            }
            requireDays(each.within().unit(), at + "/within/unit");
        }
    }

    private static void requireDays(TimeAllowed.Unit unit, String pointer) {
        if (unit == TimeAllowed.Unit.WORKING_HOURS) {
            throw BrokenRule.of(NoticeTermsRule.NOTICE_TIME_IN_HOURS).at(pointer);
        }
    }
}
