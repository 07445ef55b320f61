package org.contractgovernance.command.dispatch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.GeneralRule;

/** The rules that the commands of one request broke, by their place in it. Nothing of the request is done where there is one. */
final class Refusals {

    private final int commands;
    private final SortedMap<Integer, BrokenRule> byIndex = new TreeMap<>();

    /**
     * @param commands how many the request has
     */
    Refusals(int commands) {
        this.commands = commands;
    }

    /** Keeps it, and the next command is looked at; throws it where it is no command's fault and would only be met again. */
    void add(int index, BrokenRule rule) {
        if (rule.rule() == GeneralRule.STORE_UNAVAILABLE) {
            throw rule;
        }
        byIndex.put(index, rule);
    }

    boolean areNone() {
        return byIndex.isEmpty();
    }

    /** Throws them: the one rule itself where the request has one command, else each pointing to its command. */
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
