package org.contractgovernance.contracts.person;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the erasures.
 *
 * @param entries the erasures, the latest first
 * @param next cursor of the next page; absent on the last
 * @param people names of the people who erased, where names are known
 */
public record ErasurePage(List<Erasure> entries, @Nullable String next, Map<String, String> people) {}
