package org.contractgovernance.api.fuzz;

/** Faults that are being mended elsewhere. It must be empty, and is to go. */
final class KnownElsewhere {

    private KnownElsewhere() {}

    /** What would stop the registers of everybody, so that nothing else could be found. */
    static boolean isNotSent(Ask ask) {
        return ask.kind().equals("far number");
    }

    static boolean holds(Ask ask, String fault) {
        String type = String.join(" ", ask.headers());
        return switch (ask.kind()) {
            // a type with a wildcard is an error of the router's functions
            case "another Content-Type" -> type.contains("*") && fault.startsWith("server's fault");
            // what is packed is read as if it were not
            case "Content-Encoding" -> fault.startsWith("not refused");
            // a member that is empty is null
            case "gaps in a list parameter" -> fault.startsWith("server's fault");
            // a word of a closed list is taken with blanks around it
            case "another word" -> fault.startsWith("not refused") || fault.startsWith("a refusal does not name");
            // a cursor that says null; a member of a list that is blank
            case "odd parameter" ->
                (ask.address().endsWith("cursor=bnVsbA") || ask.address().endsWith("=%20"))
                        && fault.startsWith("server's fault");
            default -> false;
        };
    }
}
