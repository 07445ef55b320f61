package org.contractgovernance.api.risktool.files.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * A day as exports write it: with or without leading zeros, with or without a time. The mapping says which of two numbers is the month;
 * where neither the mapping nor the text does, there is no day.
 */
final class WrittenDay {

    /** A day followed by a time of day, which does not affect the day; with seconds and parts of seconds, or with AM and PM. */
    private static final Pattern WITH_TIME = Pattern.compile(
            "(?<day>.*[0-9])(?:T|,? +)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?");

    /** A time with its offset from Greenwich: its day depends on the place. */
    private static final Pattern INSTANT = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final int LONGEST = 60;

    private final Mapping mapping;
    private final List<DateTimeFormatter> certain;

    WrittenDay(Mapping mapping) {
        this.mapping = mapping;
        // the year first, or the month in letters: these can be read in only one way
        this.certain = Stream.concat(
                        Stream.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d"),
                        Stream.of(mapping.days().replace("yyyy", "uuuu").replace("dd", "d"))
                                .map(each -> each.contains("MMM") ? each : each.replace("MM", "M")))
                .map(each -> DateTimeFormatter.ofPattern(each, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT))
                .collect(java.util.stream.Collectors.toList());
        for (String between : List.of(" ", "-", "/")) {
            certain.add(inLetters(between, TextStyle.SHORT));
            certain.add(inLetters(between, TextStyle.FULL));
        }
    }

    private static DateTimeFormatter inLetters(String between, TextStyle month) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendValue(ChronoField.DAY_OF_MONTH, 1, 2, java.time.format.SignStyle.NOT_NEGATIVE)
                .appendLiteral(between)
                .appendText(ChronoField.MONTH_OF_YEAR, month)
                .appendLiteral(between)
                .appendValue(ChronoField.YEAR, 4)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that a text certainly means; none where it means none. */
    @Nullable LocalDate of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            Matcher instant = INSTANT.matcher(text);
            if (instant.matches()) {
                return OffsetDateTime.parse(instant.group(1) + "T" + instant.group(2) + instant.group(3))
                        .atZoneSameInstant(Moment.COUNCIL_TIME)
                        .toLocalDate();
            }
        } catch (DateTimeException e) {
            return null;
        }
        Matcher timed = WITH_TIME.matcher(text);
        String day = (timed.matches() ? timed.group("day") : text).replaceAll("(?i)\\bsept\\b", "Sep");
        return certain.stream()
                .map(each -> parsed(day, each))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The expected form, with an example. */
    String wanted() {
        LocalDate example = LocalDate.of(2016, 5, 4);
        String written = mapping.dayFormat().format(example);
        return "a day is read as %s, such as %s%s, with or without a time behind it"
                .formatted(mapping.days(), written, written.equals("2016-05-04") ? "" : ", or as 2016-05-04");
    }
}
