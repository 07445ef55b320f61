package org.contractgovernance.contracts.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.event.EventCodec;
import tools.jackson.databind.JsonNode;

/**
 * The version of a thing that is approved before it is on record: a hash of what it says. It is the same, however many zeros a number is written
 * with and in whatever order the members come.
 */
public final class ContentVersion {

    private static final int DIGITS = 16;

    /** The form of such a version. */
    public static final String FORM = "[0-9a-f]{16}";

    private ContentVersion() {}

    /** The version of what a thing says: the first sixteen hexadecimal digits of its SHA-256. */
    public static String of(Record says) {
        String text = canonical(EventCodec.strict().valueToTree(says));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> members = new TreeMap<>();
            node.properties().forEach(each -> members.put(each.getKey(), canonical(each.getValue())));
            return members.entrySet().stream()
                    .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(ContentVersion::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
    }
}
