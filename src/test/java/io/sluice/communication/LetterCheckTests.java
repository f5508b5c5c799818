package io.sluice.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterCheckTests {

    private static final String GOOD = "--- subject\nOffer ${offer.number}\n--- text\n%s\n--- html\n<p>%s</p>";

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void ourOwnLettersHaveNoProblems(LetterKind kind) throws Exception {
        for (String language : new String[] {"en", "ru"}) {
            Path file = Path.of("document-templates/letters", language, kind.template() + ".ftl");
            assertThat(LetterCheck.problems(kind.template(), Files.readString(file)))
                    .isEmpty();
        }
    }

    @Test
    void allUnknownFieldsAreNamedAtOnceWithWhatWasMeant() {
        List<LetterProblem> problems =
                LetterCheck.problems("offer", GOOD.formatted("${offer.totl}\n${clent.name}", "${offer.number}"));

        assertThat(problems)
                .extracting(LetterProblem::line, problem -> problem.args().get(0), LetterProblem::suggestion)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "offer.totl", "offer.total"),
                        org.assertj.core.groups.Tuple.tuple(5, "clent.name", "client.name"));
    }

    @Test
    void allForbiddenThingsAreNamedAtOnce() {
        List<LetterProblem> problems = LetterCheck.problems(
                "offer", GOOD.formatted("[#assign x=1]${offer.number?eval}", "[#include \"/etc/passwd\"]"));

        assertThat(problems)
                .extracting(LetterProblem::text)
                .containsExactly("[#assign x=1]", "${offer.number?eval}", "[#include \"/etc/passwd\"]");
    }

    @Test
    void aFieldThatMayBeMissingMustStandBehindACondition() {
        String bare = GOOD.formatted("${offer.total}", "x");
        String behind = GOOD.formatted("[#if (offer.total)?has_content]${offer.total}[/#if]", "x");

        assertThat(LetterCheck.problems("offer", bare))
                .extracting(LetterProblem::messageKey)
                .containsExactly("communication.check.may-be-missing");
        assertThat(LetterCheck.problems("offer", behind)).isEmpty();
    }

    @Test
    void aMissingPartAndAnOpenTagAreSaid() {
        assertThat(LetterCheck.problems("offer", "--- subject\nx\n--- text\ny"))
                .extracting(problem -> problem.args().get(0))
                .containsExactly("--- html");
        assertThat(LetterCheck.problems("offer", GOOD.formatted("[#if offer.total??]", "x")))
                .extracting(LetterProblem::messageKey)
                .containsExactly("communication.check.failed");
    }
}
