package io.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.sluice.support.SluiceTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SluiceTest
class NameEssenceTests {

    private static final String LETTERS =
            "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяÄÖÜäöüÉéÈèÁáÍíÓóÚúÇçÑñ"
                    + "ABCXYZabcxyz0189 «»„“\"'’`-–.,&/()№\t\u00a0中";
    private static final List<String> WORDS = List.of(
            "ООО",
            "ооо",
            "ПАО",
            "Общество с ограниченной ответственностью",
            "акционерное общество",
            "Закрытое акционерное общество",
            "ИП",
            "Индивидуальный предприниматель",
            "компания",
            "Группа",
            "GmbH",
            "Co.",
            "& Co. KG",
            "Corp",
            "Corporation",
            "LLC",
            "S.A.",
            "Ромашка",
            "Коорп",
            "Ипатов",
            "Agat",
            "Company",
            "Щука",
            "Подъезд");

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "ООО «Ромашка»,romashka",
        "ИП Щукин Ю. Ж.,schukin yu zh",
        "Gamma Trade GmbH & Co. KG,gamma trade",
        "Публичное акционерное общество «Подъём»,podem",
        "Müller AG,muller"
    })
    void neitherLegalFormNorQuotesNorAlphabetTellClientsApart(String name, String essence) {
        assertThat(NameEssence.of(name)).isEqualTo(essence);
    }

    @Test
    void theDatabaseSaysTheSameOfEveryName() {
        Random random = new Random(20261123);
        String[] names = Stream.generate(() -> name(random)).limit(3000).toArray(String[]::new);

        List<String> told = db.sql(
                        "select client_essence(name) from unnest(?) with ordinality as one (name, no) order by no")
                .param(names)
                .query(String.class)
                .list();

        assertThat(Stream.of(names).map(NameEssence::of).toList()).isEqualTo(told);
    }

    @Test
    void aNameThatIsChangedHasAnotherEssence() {
        db.sql(
                        "insert into client_account (id, name, language, created_at) values (gen_random_uuid(), 'ООО Старое', 'ru', now())")
                .update();
        db.sql("update client_account set name = 'ООО Новое' where name = 'ООО Старое'")
                .update();

        assertThat(db.sql("select essence from client_account where name = 'ООО Новое'")
                        .query(String.class)
                        .single())
                .isEqualTo("novoe");
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int part = random.nextInt(1, 6); part > 0; part--)
            name.append(random.nextBoolean() ? WORDS.get(random.nextInt(WORDS.size())) : letters(random))
                    .append(random.nextInt(4) == 0 ? "-" : " ");
        return name.toString();
    }

    private static String letters(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return word.toString();
    }
}
