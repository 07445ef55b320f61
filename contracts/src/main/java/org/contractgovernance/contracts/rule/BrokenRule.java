package org.contractgovernance.contracts.rule;

import org.contractgovernance.contracts.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** A command or query was refused, and by which rule. Carries no person's name and nothing that the caller may not know. */
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

    /** The rule, with what was found in this case. */
    public static BrokenRule of(Rule rule, String detail) {
        return new BrokenRule(rule, detail, null, null, null);
    }

    /** The rule alone, where its own sentence says all that the caller may know. */
    public static BrokenRule of(Rule rule) {
        return new BrokenRule(rule, rule.sentence(), null, null, null);
    }

    /** The rule alone, and what stood in its way; the cause is for the log, never for the caller. */
    public static BrokenRule because(Rule rule, Throwable cause) {
        return new BrokenRule(rule, rule.sentence(), null, null, cause);
    }

    /** The same, pointing to the field at fault: a JSON pointer into the body ({@code /bands/2/from}). */
    public BrokenRule at(String jsonPointer) {
        return new BrokenRule(rule, getMessage(), jsonPointer, existing, getCause());
    }

    /** The same, with the pointer moved into an enclosing structure ({@code /returns/7}). */
    public BrokenRule within(String enclosingPointer) {
        return new BrokenRule(
                rule, getMessage(), enclosingPointer + (pointer == null ? "" : pointer), existing, getCause());
    }

    /** The same, and what exists already: an entity of this kind, by what people call it. */
    public BrokenRule becauseOf(EntityKind kind, String reference) {
        return new BrokenRule(rule, getMessage(), pointer, new Existing(kind, reference, null), getCause());
    }

    /** The same, and what exists already: a part of an entity. */
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

    /** The thing that exists already, where the rule is about that. */
    public @Nullable Existing existing() {
        return existing;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? rule.sentence() : message;
    }
}
