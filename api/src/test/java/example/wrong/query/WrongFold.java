package example.wrong.query;

import java.time.LocalDate;
import org.springframework.core.io.Resource;

/** A fold with a framework in it, which asks the machine for the day. */
public class WrongFold {

    LocalDate today(Resource resource) {
        return resource.exists() ? LocalDate.now(java.time.ZoneOffset.UTC) : LocalDate.EPOCH;
    }
}
