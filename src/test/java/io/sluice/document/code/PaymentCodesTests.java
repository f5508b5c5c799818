package io.sluice.document.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.sluice.document.template.SampleData;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaymentCodesTests {

    @Test
    void aRussianInvoiceIsPaidByItsCode() throws Exception {
        String text = decoded(PaymentCodes.images(SampleData.of("invoice", "ru")));

        assertThat(text)
                .startsWith("ST00012|Name=ООО «Шлюз»|PersonalAcc=40702810938000060473|BankName=ПАО СБЕРБАНК, г. Москва"
                        + "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=108824000|")
                .contains("|Purpose=Оплата по счету № 0042/26 от 22.11.2026|PayeeINN=7707083893|KPP=770701001");
    }

    @Test
    void aEuroInvoiceCarriesTheEpcCode() throws Exception {
        String text = decoded(PaymentCodes.images(SampleData.of("invoice", "en")));

        assertThat(text)
                .startsWith("BCD\n002\n1\nSCT\nSPKHDE2HXXX\nOOO Sluice (LLC)\nDE89370400440532013000\nEUR")
                .endsWith("\n\n\nInvoice 0042/26");
    }

    @Test
    void aDraftHasNoCode() {
        Map<String, Object> draft = new HashMap<>(SampleData.of("invoice", "ru"));
        draft.put("document", Map.of("draft", true));

        assertThat(PaymentCodes.images(draft)).isEmpty();
    }

    private static String decoded(Map<String, byte[]> images) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(images.get("qr")));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        // the code says nothing of characters: its bytes, which zxing shows as Latin-1, are UTF-8
        byte[] bytes = new QRCodeReader().decode(bitmap).getText().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
