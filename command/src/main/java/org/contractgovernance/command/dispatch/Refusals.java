package org.contractgovernance.command.dispatch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;

/** The rules that the commands of one request broke, by their place in it. Where there is one, no part of the request is carried out. */
final class Refusals {

    private final int commands;
    private final SortedMap<Integer, BrokenRule> byIndex = new TreeMap<>();

    /**
     * @param commands how many the request has
     */
    Refusals(int commands) {
        this.commands = commands;
    }

    /**
     * Keeps the broken rule, so that the next command is checked. Throws it at once where no command is at fault, because the next check
     * would meet it again.
     */
    void add(int index, BrokenRule rule) {
        if (rule.rule() == GeneralRule.STORE_UNAVAILABLE) {
            throw rule;
        }
        byIndex.put(index, rule);
    }

    boolean areNone() {
        return byIndex.isEmpty();
    }

    /** Throws the broken rules: for a request of one command the rule itself, otherwise all of them with pointers to their commands. */
    void raise() {
        if (areNone()) {
            return;
        }
        if (commands == 1) {
            throw byIndex.get(byIndex.firstKey());
        }
        List<BrokenRule> all = byIndex.entrySet().stream()
                .map(each -> each.getValue().within("/" + each.getKey()))
                .toList();
        throw new BrokenRules(all);
    }
}
