package io.sluice.process.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.deal.Deals;
import io.sluice.staff.Absences;
import io.sluice.staff.People;
import io.sluice.staff.Person;
import io.sluice.support.SluiceTest;
import io.sluice.support.TestTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SluiceTest
class DutyTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Autowired
    ApplicationContext application;

    @Autowired
    Duty duty;

    @Autowired
    People people;

    @Autowired
    Absences absences;

    @Autowired
    TestTime time;

    @BeforeEach
    void onMondayMorning() {
        time.at("2026-11-23", "10:00");
    }

    @Test
    void aLeadGoesToWhoeverOfTheTeamIsThere() {
        away("anna", null);

        Funnel funnel = new Funnel(application);

        assertThat(funnel.manager(funnel.leadReceived())).isEqualTo("boris");
    }

    @Test
    void whereNobodyIsThereItWaitsForTheTeam() {
        away("anna", null);
        away("boris", null);

        Funnel funnel = new Funnel(application);

        assertThat(funnel.bean(Deals.class).facts(funnel.leadReceived()).ownerId())
                .isNull();
    }

    @Test
    void theSubstituteStandsInForTheOwnManagerWhoIsAway() {
        Person anna = people.byLogin("anna");
        assertThat(duty.orSubstitute(anna)).contains(anna);

        away("anna", people.byLogin("boris").id());
        assertThat(duty.orSubstitute(anna)).map(Person::login).contains("boris");

        away("boris", null);
        assertThat(duty.orSubstitute(anna)).isEmpty();
    }

    private void away(String login, @Nullable UUID substitute) {
        absences.plan(people.byLogin(login).id(), MONDAY, MONDAY.plusDays(2), substitute);
    }
}
