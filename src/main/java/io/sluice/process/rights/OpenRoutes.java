package io.sluice.process.rights;

import java.util.List;
import java.util.regex.Pattern;

/** What people may ask of the engine: read tasks, filters and forms; claim, unclaim, comment, complete. Nothing else. */
final class OpenRoutes {

    private static final String ID = "[^/]+";

    private static final List<Pattern> READ = patterns(
            "/engine/?",
            "/version",
            "/task",
            "/task/count",
            "/task/" + ID,
            "/task/" + ID
                    + "/(form|form-variables|deployed-form|rendered-form|identity-links|comment|attachment|variables)",
            "/task/" + ID + "/comment/" + ID,
            "/filter",
            "/filter/count",
            "/filter/" + ID,
            "/filter/" + ID + "/(list|count|singleResult)",
            "/process-definition",
            "/process-definition/count",
            "/process-definition/" + ID,
            "/process-definition/" + ID + "/xml",
            "/process-definition/key/" + ID,
            "/process-definition/key/" + ID + "/xml",
            "/authorization/check",
            "/history/user-operation",
            "/history/user-operation/count");

    private static final List<Pattern> QUERY =
            patterns("/task", "/task/count", "/filter/" + ID + "/(list|count|singleResult)");

    private static final List<Pattern> WORK =
            patterns("/task/" + ID + "/(claim|unclaim|complete|submit-form)", "/task/" + ID + "/comment/create");

    private OpenRoutes() {}

    static boolean admit(EnginePath call, String login) {
        return switch (call.method()) {
            case "GET", "HEAD" -> matches(READ, call) || isOwnProfile(call, login);
            case "POST" -> matches(QUERY, call) || matches(WORK, call);
            case "OPTIONS" -> matches(READ, call);
            default -> false;
        };
    }

    // whose groups and name is asked for is checked by equality, not by a right to read users
    private static boolean isOwnProfile(EnginePath call, String login) {
        return call.path().equals("/user/" + login + "/profile");
    }

    private static boolean matches(List<Pattern> patterns, EnginePath call) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(call.path()).matches());
    }

    private static List<Pattern> patterns(String... paths) {
        return List.of(paths).stream().map(Pattern::compile).toList();
    }
}
