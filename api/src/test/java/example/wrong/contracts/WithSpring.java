package example.wrong.contracts;

import example.wrong.command.SeesQuery;
import org.springframework.core.io.Resource;

/** Knows a framework and another module, and counts money in doubles. */
public class WithSpring {

    final Resource resource;
    final SeesQuery other;

    WithSpring(Resource resource, SeesQuery other) {
        this.resource = resource;
        this.other = other;
    }

    double pounds() {
        return 0.1;
    }
}
