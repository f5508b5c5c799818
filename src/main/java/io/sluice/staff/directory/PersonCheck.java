package io.sluice.staff.directory;

import io.sluice.calendar.Offices;
import io.sluice.shared.EmailAddress;
import io.sluice.shared.FieldProblem;
import io.sluice.shared.PhoneNumber;
import io.sluice.shared.Refusal;
import io.sluice.staff.NewPerson;
import io.sluice.staff.PasswordRule;
import io.sluice.staff.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What somebody has to have before they can work here: everything that is wrong is said at once. */
@Component
class PersonCheck {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,60}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PASSWORD = 200;
    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Offices offices;

    PersonCheck(Offices offices) {
        this.offices = offices;
    }

    void newcomer(NewPerson who, String password) {
        List<FieldProblem> wrong = wrong(who);
        if (!LOGIN.matcher(who.login()).matches()) wrong.add(FieldProblem.of("login", "staff.login.form"));
        if (signsIn(who) && !fits(who.login(), password)) wrong.add(weak());
        refuse(wrong);
    }

    void person(NewPerson who) {
        refuse(wrong(who));
    }

    void password(String login, String password) {
        if (!fits(login, password)) refuse(List.of(weak()));
    }

    /** A program signs in by its token and has no password. */
    static boolean signsIn(NewPerson who) {
        return !who.roles().contains(Role.SERVICE);
    }

    private List<FieldProblem> wrong(NewPerson who) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (who.name().isEmpty() || who.name().length() > LONGEST_NAME)
            wrong.add(FieldProblem.of("name", "staff.name.form", LONGEST_NAME));
        if (who.roles().isEmpty()) wrong.add(FieldProblem.of("roles", "staff.roles.none"));
        if (sells(who) && who.team() == null) wrong.add(FieldProblem.of("team", "staff.team.none"));
        if (!offices.has(who.office())) wrong.add(FieldProblem.of("office", "staff.office.unknown"));
        if (who.language() != null && !LANGUAGES.contains(who.language()))
            wrong.add(FieldProblem.of("language", "staff.language.unknown", who.language()));
        if (who.email() != null && !isOne(EmailAddress::parse, who.email()))
            wrong.add(FieldProblem.of("email", "staff.email.form"));
        if (who.phone() != null && !isOne(PhoneNumber::parse, who.phone()))
            wrong.add(FieldProblem.of("phone", "staff.phone.form"));
        return wrong;
    }

    private static boolean sells(NewPerson who) {
        return who.roles().contains(Role.MANAGER) || who.roles().contains(Role.SALES_HEAD);
    }

    private static boolean isOne(Function<String, ?> reader, String typed) {
        try {
            return reader.apply(typed) != null;
        } catch (Refusal noSuchThing) {
            return false;
        }
    }

    private static boolean fits(String login, String password) {
        return password.length() <= LONGEST_PASSWORD && !PasswordRule.isWeak(login, password);
    }

    private static FieldProblem weak() {
        return FieldProblem.of("password", "staff.password.weak", PasswordRule.SHORTEST);
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
    }
}
