package org.contractgovernance.contracts.rule;

import org.contractgovernance.contracts.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** A rule refused a command or query. The message contains no person's name and nothing that the caller may not know. */
public final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final @Nullable String pointer;
    private final @Nullable Existing existing;

    private BrokenRule(
            Rule rule,
            String detail,
            @Nullable String pointer,
            @Nullable Existing existing,
            @Nullable Throwable cause) {
        super(detail, cause, false, false);
        this.rule = rule;
        this.pointer = pointer;
        this.existing = existing;
    }

    /** A refusal by a rule, with the details of the case. */
    public static BrokenRule of(Rule rule, String detail) {
        return new BrokenRule(rule, detail, null, null, null);
    }

    /** A refusal by a rule alone, where the rule's sentence says everything that the caller may know. */
    public static BrokenRule of(Rule rule) {
        return new BrokenRule(rule, rule.sentence(), null, null, null);
    }

    /** A refusal by a rule alone, with its cause; the cause is for the log, never for the caller. */
    public static BrokenRule because(Rule rule, Throwable cause) {
        return new BrokenRule(rule, rule.sentence(), null, null, cause);
    }

    /** The same refusal with a pointer to the field at fault: a JSON pointer into the body ({@code /bands/2/from}). */
    public BrokenRule at(String jsonPointer) {
        return new BrokenRule(rule, getMessage(), jsonPointer, existing, getCause());
    }

    /** The same refusal with the pointer inside an enclosing structure ({@code /returns/7}). */
    public BrokenRule within(String enclosingPointer) {
        return new BrokenRule(
                rule, getMessage(), enclosingPointer + (pointer == null ? "" : pointer), existing, getCause());
    }

    /** The same refusal, with the entity that exists already: its kind and its reference. */
    public BrokenRule becauseOf(EntityKind kind, String reference) {
        return new BrokenRule(rule, getMessage(), pointer, new Existing(kind, reference, null), getCause());
    }

    /** The same refusal, with the part of an entity that exists already. */
    public BrokenRule becauseOf(EntityKind kind, String reference, String part) {
        return new BrokenRule(rule, getMessage(), pointer, new Existing(kind, reference, part), getCause());
    }

    public Rule rule() {
        return rule;
    }

    /** JSON pointer to the field at fault, where one field is. */
    public @Nullable String pointer() {
        return pointer;
    }

    /** What exists already, where the rule is about that. */
    public @Nullable Existing existing() {
        return existing;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? rule.sentence() : message;
    }
}
