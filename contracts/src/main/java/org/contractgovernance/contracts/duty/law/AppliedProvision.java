package org.contractgovernance.contracts.duty.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a provision applies to a contract at all, whatever happens.
 *
 * @param provision the provision
 * @param section its section of the Act
 * @param notice its notice by the code in the regulations; absent where it asks for something else
 * @param inForceFrom the first day on which it is in force
 * @param finding whether it applies, and why
 */
public record AppliedProvision(
        DutyProvision provision, String section, @Nullable String notice, LocalDate inForceFrom, DutyFinding finding) {

    static AppliedProvision of(DutyProvision provision, DutyFacts facts) {
        return new AppliedProvision(
                provision,
                provision.section(),
                provision.notice(),
                provision.inForceFrom(),
                DutyRules.applies(provision, facts));
    }
}
