package io.sluice.shared.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Names the refusal behind what Spring throws before our own code is reached. */
@Component
class Refusals {

    Refusal behind(Exception e) {
        if (e instanceof Refusal refusal) return refusal;
        if (e instanceof BindException invalid) return Refusal.invalid(fields(invalid));
        if (e instanceof HttpMessageNotReadableException unreadable) return unreadable(unreadable);
        if (e instanceof MissingServletRequestParameterException missing)
            return Refusal.invalidField(missing.getParameterName(), "shared.parameter.missing");
        if (e instanceof MissingServletRequestPartException missing)
            return Refusal.invalidField(missing.getRequestPartName(), "shared.parameter.missing");
        if (e instanceof TypeMismatchException mismatch) return mismatch(mismatch);
        return byKind(e);
    }

    private static Refusal byKind(Exception e) {
        if (e instanceof NoResourceFoundException) return Refusal.missing();
        if (e instanceof OptimisticLockingFailureException) return Refusal.stale();
        if (e instanceof AccessDeniedException) return Refusal.forbidden("shared.not-allowed");
        if (e instanceof MaxUploadSizeExceededException) return Refusal.tooLarge("shared.too-large");
        if (e instanceof MultipartException) return Refusal.invalid("shared.upload.none");
        if (e instanceof HttpRequestMethodNotSupportedException method)
            return new Refusal(405, "shared.method", new Object[] {method.getMethod()}, List.of(), null) {};
        if (e instanceof HttpMediaTypeNotSupportedException type)
            return new Refusal(
                    415, "shared.media-type", new Object[] {String.valueOf(type.getContentType())}, List.of(), null) {};
        if (e instanceof HttpMediaTypeNotAcceptableException type)
            return new Refusal(406, "shared.answers-with", new Object[] {answers(type)}, List.of(), null) {};
        return new Refusal(500, "shared.failed", new Object[0], List.of(), null) {};
    }

    private static String answers(HttpMediaTypeNotAcceptableException e) {
        return MediaType.toString(e.getSupportedMediaTypes());
    }

    private static Refusal mismatch(TypeMismatchException e) {
        String name = e.getPropertyName() == null ? "" : e.getPropertyName();
        return Refusal.invalidField(name, "shared.parameter.invalid", String.valueOf(e.getValue()));
    }

    private static List<FieldProblem> fields(BindException e) {
        List<FieldProblem> problems = new ArrayList<>();
        for (FieldError error : e.getFieldErrors())
            problems.add(FieldProblem.of(
                    error.getField(),
                    error.isBindingFailure() ? "shared.parameter.invalid" : String.valueOf(error.getDefaultMessage()),
                    String.valueOf(error.getRejectedValue())));
        return problems;
    }

    private static Refusal unreadable(HttpMessageNotReadableException e) {
        Throwable cause = e.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown)
            return Refusal.invalidField(path(unknown), "shared.field.unknown");
        // a value that refused itself (a phone, a sum) says more than «unreadable»
        for (Throwable t = cause; t != null; t = t.getCause()) if (t instanceof Refusal refusal) return refusal;
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
            return Refusal.invalidField(path(mapping), "shared.unreadable");
        return Refusal.invalid("shared.unreadable");
    }

    private static String path(JsonMappingException e) {
        return String.join(
                ".",
                e.getPath().stream()
                        .map(step -> String.valueOf(step.getFieldName()))
                        .toList());
    }
}
