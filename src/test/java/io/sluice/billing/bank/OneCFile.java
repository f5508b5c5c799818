package io.sluice.billing.bank;

/** Small statements written for a test. */
public final class OneCFile {

    public static final String ACCOUNT = "40702810600000001001";

    private OneCFile() {}

    public static String oneCredit() {
        return credits("100.50", 1, "100.50");
    }

    /** The same document some times over, with the declared total. */
    public static String credits(String amount, int times, String declaredIn) {
        return statement(
                declaredIn,
                credit("7", amount, "7799000118", "Оплата по счету 0012/26").repeat(times));
    }

    public static String statement(String declaredIn, String documents) {
        return """
                1CClientBankExchange
                ВерсияФормата=1.03
                Кодировка=Windows
                ДатаНачала=01.06.2026
                ДатаКонца=30.06.2026
                РасчСчет=%s
                СекцияРасчСчет
                РасчСчет=%s
                ВсегоПоступило=%s
                КонецРасчСчет
                %sКонецФайла
                """.formatted(ACCOUNT, ACCOUNT, declaredIn, documents);
    }

    public static String credit(String number, String amount, String inn, String purpose) {
        return """
                СекцияДокумент=Платежное поручение
                Номер=%s
                Дата=02.06.2026
                Сумма=%s
                ПлательщикСчет=40702810700000001011
                ПлательщикИНН=%s
                Плательщик1=ООО "Ветер"
                ПолучательСчет=%s
                ДатаПоступило=02.06.2026
                НазначениеПлатежа=%s
                КонецДокумента
                """.formatted(number, amount, inn, ACCOUNT, purpose);
    }
}
