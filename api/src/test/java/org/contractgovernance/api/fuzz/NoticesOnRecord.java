package org.contractgovernance.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.api.whole.Sample;
import org.contractgovernance.contracts.access.Role;

/** Notices in the state that an operation wants: the provider serves those that the commissioner answers, and the other way round. */
final class NoticesOnRecord {

    private static final Set<String> SERVED_BY_THE_COUNCIL =
            Set.of("withdrawNotice", "notice", "notices", "noticeDerivation");

    private final OnRecord record;
    private boolean termsSet;

    NoticesOnRecord(OnRecord record) {
        this.record = record;
    }

    /** Makes a notice ready for an operation; answers whether the operation is about notices. */
    boolean ready(String operation, Map<String, String> parts) {
        if (SERVED_BY_THE_COUNCIL.contains(operation)) {
            served(Role.COMMISSIONER, parts);
        } else if (operation.equals("answerNotice") || operation.equals("disputeService")) {
            served(Role.PROVIDER, parts);
        } else if (operation.equals("upholdService")) {
            served(Role.PROVIDER, parts);
            disputed(Role.COMMISSIONER, parts);
        } else if (operation.equals("concedeService")) {
            served(Role.COMMISSIONER, parts);
            disputed(Role.PROVIDER, parts);
        } else if (operation.equals("serveNotice")) {
            setTerms();
        } else {
            return false;
        }
        return true;
    }

    private void setTerms() {
        if (!termsSet) {
            int answered = record.post(Role.COMMISSIONER, record.at("/notice-terms", Map.of()), Sample.NOTICE_TERMS)
                    .status();
            // another test may have set them before
            if (!List.of(200, 409).contains(answered)) {
                throw new AssertionError("the terms of notices were not set: " + answered);
            }
            termsSet = true;
        }
    }

    private void served(Role by, Map<String, String> parts) {
        setTerms();
        parts.put(
                "notice",
                OnRecord.done(
                                record.post(
                                        by,
                                        record.at("/notices", parts),
                                        "{\"content\": {\"kind\": \"remedy\", \"clause\": \"1\", \"subject\": \"Late\", \"text\": \"Mend it\"}, \"sending\": {\"how\": \"post\"}}"))
                        .json()
                        .get("reference")
                        .asString());
    }

    private void disputed(Role by, Map<String, String> parts) {
        OnRecord.done(
                record.post(by, record.at("/notices/{notice}/dispute-service", parts), "{\"reason\": \"Not here\"}"));
    }
}
