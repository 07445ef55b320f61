package org.contractgovernance.contracts.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the access log.
 *
 * @param entries the questions, the latest first
 * @param next cursor of the next page; absent on the last
 * @param people names of the people who asked, where names are known
 */
public record AccessPage(
        List<AccessEntry> entries, @Nullable String next, Map<String, String> people) {}
