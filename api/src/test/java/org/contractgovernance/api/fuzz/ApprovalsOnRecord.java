package org.contractgovernance.api.fuzz;

import java.util.Map;
import org.contractgovernance.api.whole.Sample;
import org.contractgovernance.contracts.access.Role;

/** A scheme of delegation, and approvals that are open. */
final class ApprovalsOnRecord {

    private final OnRecord record;

    ApprovalsOnRecord(OnRecord record) {
        this.record = record;
    }

    /** Makes ready what an operation of approvals or of variations needs; false where it is neither. */
    boolean ready(String operation, Map<String, String> parts) {
        switch (operation) {
            case "discussVariation",
                    "assessVariationImpact",
                    "agreeVariation",
                    "withdrawVariation",
                    "variation",
                    "variations",
                    "variationDerivation" -> proposed(parts);
            case "requestApproval", "delegation", "delegationDerivation" -> delegated(parts);
            case "signApproval", "refuseApproval" -> asked(Role.PROVIDER, parts);
            case "withdrawApproval", "approval", "approvals", "approvalDerivation" -> asked(Role.COMMISSIONER, parts);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A contract with a scheme of delegation, in which those who ask hold the posts. */
    private void delegated(Map<String, String> parts) {
        parts.put("contract", Sample.PROVIDERS);
        OnRecord.done(record.post(
                Role.COMMISSIONER, record.at("/delegation", parts), Sample.delegation(record.fresh("Paragraph"))));
    }

    /** A variation that the council proposed. */
    private void proposed(Map<String, String> parts) {
        delegated(parts);
        parts.put(
                "variation",
                OnRecord.done(record.post(Role.COMMISSIONER, record.at("/variations", parts), """
                                {"content": {"title": "Longer", "reasons": "More time", "clause": "22", "takesEffectOn": "2035-04-01",
                                  "changes": {"endsOn": "2035-09-30"}, "novation": false}}"""))
                        .json()
                        .get("reference")
                        .asString());
    }

    /** An approval that a role asked for. */
    private void asked(Role by, Map<String, String> parts) {
        delegated(parts);
        parts.put(
                "approval",
                OnRecord.done(record.post(by, record.at("/approvals", parts), """
                                {"matter": {"thing": "document", "reference": "%s", "version": "1", "value": {"pounds": 10}},
                                 "order": "in-parallel", "narrative": "More",
                                 "signatories": [{"party": "council", "post": "Head of Commissioning"},
                                                 {"party": "provider", "post": "Contract Director"}]}""".formatted(record.fresh("M"))))
                        .json()
                        .get("reference")
                        .asString());
    }
}
