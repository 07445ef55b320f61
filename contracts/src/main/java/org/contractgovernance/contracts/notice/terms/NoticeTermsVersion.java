package org.contractgovernance.contracts.notice.terms;

import java.time.LocalDate;
import java.util.List;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * A version of what a contract says of notices. A notice goes by the version in force on the day on which it is sent.
 *
 * @param version its number in the contract, from 1
 * @param since the first day on which it holds
 * @param terms what the contract says
 */
public record NoticeTermsVersion(int version, LocalDate since, NoticeTerms terms) {

    /** The version in force on a day, of all of a contract's in order; absent before the first. */
    public static @Nullable NoticeTermsVersion on(LocalDate day, List<NoticeTermsVersion> all) {
        NoticeTermsVersion found = null;
        for (NoticeTermsVersion each : all) {
            if (!each.since.isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    /** The version after the latest one, which is absent where there is none; refused where it says the same. */
    public static NoticeTermsVersion next(@Nullable NoticeTermsVersion latest, NoticeTerms terms, LocalDate since) {
        if (latest == null) {
            return new NoticeTermsVersion(1, since, terms);
        }
        if (latest.terms.equals(terms)) {
            throw BrokenRule.of(NoticeTermsRule.NOTICE_TERMS_UNCHANGED).at("/terms");
        }
        return new NoticeTermsVersion(latest.version + 1, since, terms);
    }
}
