package org.contractgovernance.api.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is in charge: in the security filters and where the container gave up. */
@Component
public final class ProblemWriter {

    private final JsonMapper mapper;

    ProblemWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers with a problem that has nothing more to say than its rule. */
    public void write(HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Problem problem =
                Problem.of(refusal.code(), refusal.sentence(), refusal.status(), refusal.sentence(), List.of(), null);
        response.setStatus(refusal.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(mapper.writeValueAsBytes(problem));
    }
}
