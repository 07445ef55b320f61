package org.contractgovernance.contracts.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The bank holidays of each nation, by the library Jollyday. */
final class BankHolidays {

    private static final HolidayManager LIBRARY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private static final Map<NationsYear, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private static final String SOURCE = "Jollyday " + libraryVersion();

    private record NationsYear(Nation nation, int year) {}

    private BankHolidays() {}

    /** What the bank holiday on a day is called; empty where the day is none. */
    static Optional<String> on(LocalDate day, Nation nation) {
        return Optional.ofNullable(KNOWN.computeIfAbsent(new NationsYear(nation, day.getYear()), BankHolidays::of)
                .get(day));
    }

    /** The library with its version: another version may know other days. */
    static String source() {
        return SOURCE;
    }

    private static Map<LocalDate, String> of(NationsYear asked) {
        return LIBRARY.getHolidays(Year.of(asked.year()), asked.nation().hierarchy()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, each -> each.getDescription(Locale.UK), (one, other) -> one));
    }

    private static String libraryVersion() {
        String pom = "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties";
        try (InputStream written = HolidayManager.class.getResourceAsStream(pom)) {
            if (written == null) {
                throw new IllegalStateException("the library of bank holidays does not say its version");
            }
            Properties properties = new Properties();
            properties.load(written);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
