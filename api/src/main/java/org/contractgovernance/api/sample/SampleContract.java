package org.contractgovernance.api.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.contracts.access.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sample contract, as one file of {@code samples/} describes it.
 *
 * @param file name of the file
 * @param contract reference of the contract
 * @param title what the file is about
 * @param people names by alias; a step names a person as {@code @alias}
 * @param steps the commands, in order
 * @param fingerprint SHA-256 of the file, so that another version of the file is another request
 * @param seed where the returns of the contract's KPIs are made up: what they are made up from; absent where they are not
 */
record SampleContract(
        String file,
        String contract,
        String title,
        Map<String, String> people,
        List<SampleStep> steps,
        String fingerprint,
        @Nullable Long seed) {

    /**
     * One command of a file.
     *
     * @param index its place in the file, from 0
     * @param command simple name of the command
     * @param role the role of the person who asks
     * @param by alias of the person who asks
     * @param ref a name for the issue or the early warning that the step begins; later steps use {@code $name}
     * @param body the command's fields as a request would send them, with those that an address gives
     */
    record SampleStep(
            int index,
            String command,
            Role role,
            String by,
            @Nullable String ref,
            ObjectNode body) {}

    /** The place of a step in its file, for the person who has to correct it. */
    String place(SampleStep step) {
        return "%s, command %d (%s)".formatted(file, step.index(), step.command());
    }

    /** The same contract with other steps. */
    SampleContract with(List<SampleStep> others) {
        return new SampleContract(file, contract, title, people, List.copyOf(others), fingerprint, seed);
    }

    /** The step that puts the contract on record. */
    Optional<SampleStep> first() {
        return steps.stream().findFirst();
    }
}
