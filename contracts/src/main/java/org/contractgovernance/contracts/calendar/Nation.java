package org.contractgovernance.contracts.calendar;

import org.contractgovernance.contracts.term.Coded;

/** The nations of the United Kingdom by their bank holidays. */
public enum Nation implements Coded {
    ENGLAND_AND_WALES("eng", "England and Wales"),
    SCOTLAND("sct", "Scotland"),
    NORTHERN_IRELAND("nir", "Northern Ireland");

    private final String hierarchy;
    private final String words;

    /** @param hierarchy what Jollyday calls it; England and Wales have the same bank holidays */
    Nation(String hierarchy, String words) {
        this.hierarchy = hierarchy;
        this.words = words;
    }

    String hierarchy() {
        return hierarchy;
    }

    @Override
    public String words() {
        return words;
    }
}
