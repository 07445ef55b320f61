package org.contractgovernance.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Problem;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.api.request.ExpectedForm;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.BrokenRules;
import org.contractgovernance.contracts.rule.Existing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every exception into problem details. An unexpected exception is logged with its correlation, and its message is sent to nobody.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** The number of seconds after which a passing failure may be over. */
    private static final String SOON = "2";

    @ExceptionHandler
    ResponseEntity<Object> broken(BrokenRule broken, HttpServletRequest request) {
        Existing existing = broken.existing();
        return answer(Problem.of(
                broken.rule().code(),
                broken.rule().sentence(),
                Statuses.of(broken.rule().answer()),
                broken.getMessage(),
                faults(List.of(broken)),
                existing == null ? null : existingAt(request, existing)));
    }

    private static String existingAt(HttpServletRequest request, Existing existing) {
        return PlainAddress.seen(Addresses.ofExisting(PlainAddress.of(request), existing))
                .toString();
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(BrokenRules broken, HttpServletRequest request) {
        BrokenRule first = broken.all().getFirst();
        if (broken.all().size() == 1) {
            return broken(first, request);
        }
        return answer(Problem.of(
                first.rule().code(),
                first.rule().sentence(),
                Statuses.of(first.rule().answer()),
                "%d parts of the request were refused; nothing of it was done"
                        .formatted(broken.all().size()),
                faults(broken.all()),
                null));
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedRequest refused) {
        return answer(refused);
    }

    /** Answers with the first fault of a body with very many parts. */
    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException invalid) {
        return answer(RefusedRequest.because(invalid.getConstraintViolations().stream()
                .map(ValidationFault::ofField)
                .toList()));
    }

    /** Answers where the server could not read the parameters of a form body. Parameters of an address were checked before. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException unreadable) {
        return answer(RefusedRequest.because(Refusal.INVALID_REQUEST, "The parameters cannot be read"));
    }

    /** Answers where the firewall refused a header, which it checks only when the header is read. */
    @ExceptionHandler
    ResponseEntity<Object> unsafe(RequestRejectedException unsafe) {
        return answer(RefusedRequest.because(Refusal.INVALID_REQUEST, "No header holds a control character"));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        // the message may quote a person's text, so only the kind and the place are logged
        LOG.error("Unexpected {}", Trace.of(e));
        return answer(RefusedRequest.because(Refusal.UNEXPECTED));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(RefusedRequest.because(Refusal.MALFORMED_JSON, "The body is missing or cannot be read"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean body = e.getParameter().hasParameterAnnotation(RequestBody.class);
        return answer(RefusedRequest.because(e.getBindingResult().getFieldErrors().stream()
                .map(error -> body ? ValidationFault.ofField(error) : ValidationFault.ofParameter(error))
                .toList()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Fault> faults = new ArrayList<>();
        e.getParameterValidationResults().forEach(result -> faults.addAll(ValidationFault.of(result)));
        return answer(RefusedRequest.because(faults));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException parameter ? parameter.getName() : "";
        return answer(RefusedRequest.because(ValidationFault.ofMismatch(name, e)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(RefusedRequest.because(Fault.ofParameter(e.getParameterName(), "required", "must be given")));
    }

    /** Handles a blank part of the address, which counts as missing. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMissingPathVariable(
            MissingPathVariableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Class<?> type = e.getParameter().getParameterType();
        return answer(RefusedRequest.because(
                Fault.ofParameter(e.getVariableName(), "wrong-form", "Expected " + ExpectedForm.in(type))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError() && status.value() != Refusal.UNAVAILABLE.status()) {
            return unexpected(e);
        }
        if (request instanceof ServletWebRequest servlet
                && servlet.getResponse() != null
                && servlet.getResponse().isCommitted()) {
            return null;
        }
        Refusal refusal = Refusal.of(status.value());
        Problem problem = RefusedRequest.because(refusal).problem();
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static List<Fault> faults(List<BrokenRule> all) {
        List<Fault> faults = new ArrayList<>();
        for (BrokenRule each : all) {
            String pointer = each.pointer();
            if (pointer != null) {
                String code = each.rule().code();
                // the rules of a question point to parameters of the address, not by JSON pointers
                faults.add(
                        pointer.startsWith("/")
                                ? Fault.ofField(pointer, code, each.getMessage())
                                : Fault.ofParameter(pointer, code, each.getMessage()));
            }
        }
        return faults;
    }

    private static ResponseEntity<Object> answer(RefusedRequest refused) {
        return answer(refused.problem());
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == Refusal.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
