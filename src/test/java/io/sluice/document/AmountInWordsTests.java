package io.sluice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.sluice.document.RussianNumber.Gender;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTests {

    private static final Locale RU = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource({
        "0,Ноль рублей 00 копеек",
        "0.995,Один рубль 00 копеек",
        "1,Один рубль 00 копеек",
        "2,Два рубля 00 копеек",
        "5,Пять рублей 00 копеек",
        "11,Одиннадцать рублей 00 копеек",
        "21,Двадцать один рубль 00 копеек",
        "101,Сто один рубль 00 копеек",
        "1001.21,Одна тысяча один рубль 21 копейка",
        "2002,Две тысячи два рубля 00 копеек",
        "22022,Двадцать две тысячи двадцать два рубля 00 копеек",
        "1000000.01,Один миллион рублей 01 копейка",
        "1000001,Один миллион один рубль 00 копеек",
        "-3.5,Минус три рубля 50 копеек"
    })
    void roublesAreSpelledAsContractsDemand(BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount, "RUB", RU)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "RUB,21,Twenty-one rubles and 00 kopecks",
        "EUR,1001.01,One thousand one euros and 01 cent",
        "USD,1,One US dollar and 00 cents"
    })
    void foreignersReadEnglish(String currency, BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount, currency, Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void euroIsNotDeclinedInRussian() {
        assertThat(AmountInWords.of(new BigDecimal("1.22"), "EUR", RU)).isEqualTo("Одно евро 22 евроцента");
    }

    @ParameterizedTest
    @CsvSource({
        "RUB,100,ста рублей 00 копеек",
        "RUB,21.01,двадцати одного рубля 01 копейки",
        "RUB,1342.22,одной тысячи трехсот сорока двух рублей 22 копеек",
        "RUB,0,нуля рублей 00 копеек",
        "BYN,1,одного белорусского рубля 00 копеек",
        "EUR,2000000.5,двух миллионов евро 50 евроцентов",
        "KZT,91,девяноста одного тенге 00 тиынов",
        "CNY,4.31,четырех юаней 31 фэня",
        "JPY,12.5,тринадцати иен"
    })
    void behindTheSizeOfStandsTheGenitive(String currency, BigDecimal amount, String words) {
        assertThat(AmountInWords.genitive(amount, currency, RU)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR,101,One hundred and one euros and 00 cents",
        "USD,1001.5,One thousand and one US dollars and 50 cents",
        "USD,342110,Three hundred and forty-two thousand one hundred and ten US dollars and 00 cents",
        "GBP,20,Twenty pounds sterling and 00 pence"
    })
    void britonsReadAnd(String currency, BigDecimal amount, String words) {
        assertThat(AmountInWords.withAnd(amount, currency, Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void englishWithAndEqualsIcu() {
        var icu = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

        numbers(n -> same(
                EnglishNumber.spellWithAnd(n),
                icu.format(n, "%spellout-cardinal-verbose").replace(",", "")));
    }

    @Test
    void russianEqualsIcuForEachGender() {
        for (Gender gender : Gender.values()) {
            var icu = new RuleBasedNumberFormat(RU, RuleBasedNumberFormat.SPELLOUT);
            String rules = "%spellout-cardinal-" + gender.name().toLowerCase(Locale.ROOT);
            numbers(n ->
                    same(RussianNumber.spell(n, gender), icu.format(n, rules).replace("\u00ad", "")));
        }
    }

    @Test
    void englishEqualsIcu() {
        var icu = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

        numbers(n -> same(EnglishNumber.spell(n), icu.format(n, "%spellout-cardinal")));
    }

    /** Small numbers and every 37th up to a million (all of them: benchmark {@code words}), then random large ones. */
    private static void numbers(LongConsumer check) {
        for (long n = 0; n <= 20_000; n++) check.accept(n);
        for (long n = 20_000; n <= 1_000_000; n += 37) check.accept(n);
        new Random(42).longs(10_000, 1_000_000, 999_999_999_999_999_999L).forEach(check);
    }

    /** An assertion for each would take longer than the numbers. */
    private static void same(String ours, String expected) {
        if (!ours.equals(expected)) assertThat(ours).isEqualTo(expected);
    }
}
