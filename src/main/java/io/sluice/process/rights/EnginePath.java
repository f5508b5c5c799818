package io.sluice.process.rights;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UrlPathHelper;

/** A call to the engine's REST, the same at both of its doors. */
record EnginePath(String method, String path) {

    private static final Pattern DOORS =
            Pattern.compile("(?:/engine-rest|/camunda/api/engine)(?:/engine/(?:default|\\{[^/]*}))?(/.*)?");
    private static final Pattern TASK = Pattern.compile("/task/([^/]+)(?:/.*)?");
    private static final Pattern ANSWER = Pattern.compile("/task/[^/]+/(?:complete|submit-form)");
    private static final Pattern COMMENTS = Pattern.compile("/task/[^/]+/comment(?:/[^/]+)?/?");
    private static final Pattern QUERY =
            Pattern.compile("/task|/task/count|/history/.+|/filter/[^/]+/(?:list|count|singleResult)");
    private static final Pattern FILTER = Pattern.compile("/filter/(?:create|[^/]+)");

    static Optional<EnginePath> of(HttpServletRequest request) {
        Matcher door = DOORS.matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(request));
        if (!door.matches()) return Optional.empty();
        String path = door.group(1) == null ? "/" : door.group(1);
        return Optional.of(new EnginePath(request.getMethod(), path));
    }

    boolean isOf(String wanted, Pattern pattern) {
        return method.equals(wanted) && pattern.matcher(path).matches();
    }

    Optional<String> task() {
        Matcher task = TASK.matcher(path);
        return task.matches() && !task.group(1).equals("count") ? Optional.of(task.group(1)) : Optional.empty();
    }

    boolean isOfComments() {
        return COMMENTS.matcher(path).matches();
    }

    boolean comments() {
        return isOf("POST", COMMENTS);
    }

    boolean answersTask() {
        return isOf("POST", ANSWER);
    }

    boolean claims() {
        return method.equals("POST") && path.endsWith("/claim");
    }

    boolean givesBack() {
        return method.equals("POST") && path.endsWith("/unclaim");
    }

    boolean mayCarryExpressions() {
        return isOf("POST", FILTER) || isOf("PUT", FILTER) || isOf("POST", QUERY);
    }
}
