package io.sluice.bench;

import io.sluice.billing.BankStatements;
import io.sluice.billing.InvoiceView;
import io.sluice.billing.Invoices;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Statements in the exchange format of 1C: a file with one payment that names its invoice. */
final class Bank {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String OURS = "40702810600000001001";
    private static final String FILE = """
            1CClientBankExchange
            ВерсияФормата=1.03
            Кодировка=Windows
            ДатаНачала=%1$s
            ДатаКонца=%1$s
            РасчСчет=%2$s
            СекцияРасчСчет
            РасчСчет=%2$s
            ВсегоПоступило=%3$s
            КонецРасчСчет
            СекцияДокумент=Платежное поручение
            Номер=7
            Дата=%1$s
            Сумма=%3$s
            ПлательщикСчет=40702810700000001011
            ПлательщикИНН=%4$s
            Плательщик1=ООО "Ромашка"
            ПолучательСчет=%2$s
            ДатаПоступило=%1$s
            НазначениеПлатежа=Оплата по счету %5$s
            КонецДокумента
            КонецФайла
            """;

    private final Staff staff;

    Bank(Staff staff) {
        this.staff = staff;
    }

    /** The accountant loads the statement; matching, the process and the won deal follow in its transaction. */
    void pays(UUID deal, String inn) {
        InvoiceView invoice = staff.bean(Invoices.class).ofDeal(deal).get(0);
        String file = FILE.formatted(
                LocalDate.now(ZoneOffset.UTC).format(DAY), OURS, invoice.total().amount().toPlainString(), inn, invoice.number());
        staff.as("alla", () -> staff.bean(BankStatements.class)
                .load("statement.txt", file.getBytes(Charset.forName("windows-1251"))));
    }
}
