package io.sluice.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A day's statement as a Russian bank's program writes it for 1C. */
final class BankFile {

    private static final String ACCOUNT = "40702810600000001001";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private BankFile() {}

    /** One payment for the whole invoice, from the client with this taxpayer number, a week from now. */
    static Path paying(JsonNode invoice, String inn) {
        String text = STATEMENT
                .replace("{day}", DAY.format(LocalDate.now(ZoneOffset.UTC).plusDays(6)))
                .replace("{account}", ACCOUNT)
                .replace("{sum}", invoice.path("total").path("amount").asText())
                .replace("{inn}", inn)
                .replace("{invoice}", invoice.path("number").asText())
                .replace("\n", "\r\n");
        try {
            Path file = Files.createTempDirectory("bank").resolve("kl_to_1c.txt");
            return Files.write(file, text.getBytes(Charset.forName("windows-1251")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String STATEMENT = """
            1CClientBankExchange
            ВерсияФормата=1.03
            Кодировка=Windows
            Отправитель=Банк
            ДатаНачала={day}
            ДатаКонца={day}
            РасчСчет={account}
            СекцияРасчСчет
            ДатаНачала={day}
            РасчСчет={account}
            НачальныйОстаток=0.00
            ВсегоПоступило={sum}
            ВсегоСписано=0.00
            КонечныйОстаток={sum}
            КонецРасчСчет
            СекцияДокумент=Платежное поручение
            Номер=77
            Дата={day}
            Сумма={sum}
            ПлательщикСчет=40702810900000000001
            ПлательщикИНН={inn}
            Плательщик1=ООО Серов и сыновья
            ПолучательСчет={account}
            ДатаПоступило={day}
            НазначениеПлатежа=Оплата по счету № {invoice}
            КонецДокумента
            КонецФайла
            """;
}
