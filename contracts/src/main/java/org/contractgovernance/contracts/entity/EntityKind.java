package org.contractgovernance.contracts.entity;

import java.util.Optional;
import org.contractgovernance.contracts.term.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of entity that events happen to: a closed list. A new kind is described only here.
 *
 * <p>The code begins the identifier of every entity of the kind ({@code early-warning:0189…}) and is the subject of its lines in the audit
 * trail.
 */
public enum EntityKind implements Coded {
    /** A contract, under the reference that the council gives it. */
    CONTRACT(false, null, "", null),
    /** The particulars of a contract's procurement. A contract has them once, so their reference is the kind's own word. */
    PARTICULARS(true, null, "/particulars", null),
    /** An option or a break clause, numbered within its contract. */
    OPTION(true, "OP-", "/options/{reference}", null),
    /** A KPI, under the code that the contract gives it. Its parts are the returns of its periods. */
    KPI(true, null, "/kpis/{reference}", "/returns"),
    /** An issue, numbered within its contract. */
    ISSUE(true, "I-", "/issues/{reference}", null),
    /** An early warning, numbered within its contract. */
    EARLY_WARNING(true, "EW-", "/early-warnings/{reference}", null),
    /** The performance regime of a contract. A contract has one, so its reference is the kind's own word. */
    PERFORMANCE_REGIME(true, null, "/performance-regime", null),
    /** The assessment of a period of the performance regime, under the period's key. Its parts are its deductions. */
    ASSESSMENT(true, null, "/assessments/{reference}", "/deductions"),
    /** The payment by results of a contract, which has one scheme. Its parts are the claims made under the scheme. */
    PAYMENT_BY_RESULTS(true, null, "/payment-by-results", "/claims"),
    /** The share of gains and surpluses of a contract, which has one. Its parts are the statements of its years. */
    GAIN_SHARE(true, null, "/gain-share", "/statements"),
    /** The payment ledger of a contract, which has one. Its lines follow from other entities; what happens to it is what they are applied to. */
    PAYMENT_LEDGER(false, null, null, null),
    /** A rectification plan, numbered within its contract. Its parts are its steps. */
    RECTIFICATION_PLAN(true, "RP-", "/rectification-plans/{reference}", "/steps"),
    /** A claim for relief, numbered within its contract. */
    RELIEF(true, "RL-", "/relief/{reference}", null),
    /** An obligation of a party, numbered within its contract. Its parts are the instances for which it is owed. */
    OBLIGATION(true, "OB-", "/obligations/{reference}", "/instances"),
    /** A formal notice, numbered within its contract. */
    NOTICE(true, "NO-", "/notices/{reference}", null),
    /** Something that happened and has a price, numbered within its contract. */
    OCCURRENCE(true, "OC-", "/occurrences/{reference}", null),
    /** What a failure set off by the contract's policy, under the assessed period, the KPI, and what was set off. */
    FAILURE_RESPONSE(true, null, "/failure-responses/{reference}", null),
    /** A duty of the law, under its provision and the day of its occasion: {@code s70.2026-06-30}. */
    DUTY(true, null, "/duties/{reference}", null),
    /** A notice of the assessment of performance, numbered within its contract. */
    ASSESSMENT_NOTICE(true, "AN-", "/assessment-notices/{reference}", null),
    /** A series of reviews, numbered within its contract. */
    REVIEW_SERIES(true, "RS-", "/review-series/{reference}", null),
    /** A review of a series, numbered within its contract. */
    REVIEW(true, "RV-", "/reviews/{reference}", null),
    /** The scheme of delegation of a contract, which has one. */
    DELEGATION(true, null, "/delegation", null),
    /** An approval, numbered within its contract. */
    APPROVAL(true, "AP-", "/approvals/{reference}", null),
    /** A variation of the contract, numbered within its contract. */
    VARIATION(true, "VA-", "/variations/{reference}", null),
    /** A risk of the corporate risk tool that has no early warning, under the tool's reference. */
    UNMATCHED_RISK(false, null, null, null),
    /** A contract's record itself, with its redactions and checks. It has no reference but the contract's. */
    RECORD(false, null, null, null);

    /** The beginning of the identifier of every entity of the kind. */
    private final String begins;

    private final boolean found;
    private final @Nullable String prefix;
    private final @Nullable String foundAt;
    private final @Nullable String partsAt;

    /**
     * @param found whether the directory finds an entity by its reference; otherwise its identifier follows from the reference
     * @param prefix the text before the number in a reference, where entities are numbered
     * @param foundAt address of an entity, below the contract's address; absent where an entity has no address
     * @param partsAt address of the list of an entity's parts, below the entity's address, where there are parts
     */
    EntityKind(boolean found, @Nullable String prefix, @Nullable String foundAt, @Nullable String partsAt) {
        this.begins = code() + ":";
        this.found = found;
        this.prefix = prefix;
        this.foundAt = foundAt;
        this.partsAt = partsAt;
    }

    /** The kind of the entity with this identifier; empty where the identifier names no kind. */
    public static Optional<EntityKind> of(String entity) {
        for (EntityKind each : values()) {
            if (each.isOf(entity)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether an identifier is of this kind. */
    public boolean isOf(String entity) {
        return entity.startsWith(begins);
    }

    /** Whether the directory finds an entity of this kind by its reference within the contract. */
    public boolean isFound() {
        return found;
    }

    /** Whether entities of this kind are numbered within their contract. */
    public boolean isNumbered() {
        return prefix != null;
    }

    /** The reference of a number: {@code I-14}. Only for kinds that are numbered. */
    public String reference(long number) {
        return prefix() + number;
    }

    /** The number in a reference of this kind: 14 of {@code I-14}. Only for kinds that are numbered. */
    public long number(String reference) {
        return Long.parseLong(reference.substring(prefix().length()));
    }

    private String prefix() {
        if (prefix == null) {
            throw new IllegalStateException("nobody numbers a " + words());
        }
        return prefix;
    }

    /**
     * The address of an entity, below the address of all contracts: {@code /worcestershire-babcock-prime/issues/I-14}. Empty for a kind
     * whose entities have no address.
     */
    public Optional<String> address(String contract, String reference) {
        return Optional.ofNullable(foundAt).map(found -> "/" + contract + found.replace("{reference}", reference));
    }

    /** The address of a part of an entity, in the form of {@link #address(String, String)}. */
    public Optional<String> address(String contract, String reference, String part) {
        return address(contract, reference).map(whole -> partsAt == null ? whole : whole + partsAt + "/" + part);
    }
}
