package org.contractgovernance.contracts.rule;

import java.io.Serializable;
import org.contractgovernance.contracts.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What exists already, and stands in the way of what was asked.
 *
 * @param kind its kind
 * @param reference what people call it
 * @param part the part of it that exists, where only a part is meant: the period of a KPI's return
 */
public record Existing(
        EntityKind kind, String reference, @Nullable String part) implements Serializable {}
