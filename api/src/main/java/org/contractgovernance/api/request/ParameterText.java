package org.contractgovernance.api.request;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.contractgovernance.api.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Checks the parameters of an address as they are written, before they are decoded. */
final class ParameterText {

    /** The most parameters that the server reads. */
    static final int MOST = 1_000;

    private ParameterText() {}

    /** The faults, parameter by parameter. */
    static List<Fault> faults(@Nullable String query) {
        List<Fault> faults = new ArrayList<>();
        if (query == null) {
            return faults;
        }
        int count = 0;
        for (String each : query.split("&", -1)) {
            if (each.isEmpty()) {
                continue;
            }
            if (++count > MOST) {
                return List.of(
                        Fault.ofParameter("", "too-many", "An address has at most %,d parameters".formatted(MOST)));
            }
            int end = each.indexOf('=');
            String name = decoded(end < 0 ? each : each.substring(0, end));
            if (name == null || decoded(each.substring(end + 1)) == null) {
                faults.add(Fault.ofParameter(
                        name == null ? "" : name,
                        "malformed",
                        "Two hexadecimal digits follow a percent sign (%25 is the sign itself), and the encoded text is"
                                + " UTF-8"));
            } else if (name.isEmpty()) {
                faults.add(Fault.ofParameter("", "unknown", "A parameter has a name"));
            }
        }
        return faults;
    }

    private static @Nullable String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
