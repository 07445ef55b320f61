package org.contractgovernance.contracts.risktool;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.event.Schemas;

/**
 * What an event for the corporate risk tool is called outside: in CloudEvents, in the AsyncAPI document and where its schema is.
 *
 * @param name in the past tense: {@code RiskReferred}
 * @param revision revision of the shape of what is sent, from 1
 */
public record RiskEventName(String name, int revision) {

    private static final int REVISION = 1;

    /** The name of a kind, in its present revision. */
    public static RiskEventName of(RiskEventKind kind) {
        return new RiskEventName(
                Arrays.stream(kind.code().split("-", -1))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining()),
                REVISION);
    }

    /** The CloudEvents {@code type}: {@code contract-governance.RiskReferred.v1}. */
    public String type() {
        return "contract-governance.%s.v%d".formatted(name, revision);
    }

    /** The CloudEvents {@code dataschema}, below the application's own address: {@code /api/v1/schemas/RiskReferred/1}. */
    public String schema() {
        return Schemas.address(name, revision);
    }
}
