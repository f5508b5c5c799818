package io.sluice.document.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.sluice.document.template.SampleData;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PaymentCodesTests {

    @Test
    void aRussianInvoiceIsPaidByItsCode() throws Exception {
        String text = decoded(PaymentCodes.images(SampleData.of("invoice", "ru"), CodeEncoding.UTF_8));

        assertThat(text)
                .startsWith("ST00012|Name=ООО «Шлюз»|PersonalAcc=40702810938000060473|BankName=ПАО СБЕРБАНК, г. Москва"
                        + "|BIC=044525225|CorrespAcc=30101810400000000225|Sum=108824000|")
                .contains("|Purpose=Оплата по счету № 0042/26 от 22.11.2026|PayeeINN=7707083893|KPP=770701001");
    }

    @Test
    void inWindows1251ACodeIsSmallerAndSaysSo() throws Exception {
        Map<String, byte[]> small = PaymentCodes.images(SampleData.of("invoice", "ru"), CodeEncoding.WINDOWS_1251);
        Map<String, byte[]> usual = PaymentCodes.images(SampleData.of("invoice", "ru"), CodeEncoding.UTF_8);

        assertThat(decoded(small, Charset.forName("windows-1251")))
                .startsWith("ST00011|Name=ООО «Шлюз»|PersonalAcc=40702810938000060473|")
                .contains("|Purpose=Оплата по счету № 0042/26 от 22.11.2026|");
        assertThat(side(small)).isLessThan(side(usual));
    }

    @Test
    void whatWindows1251CannotWriteIsWrittenInUtf8() throws Exception {
        Map<String, Object> data = new HashMap<>(SampleData.of("invoice", "ru"));
        Map<String, Object> seller = new HashMap<>();
        ((Map<?, ?>) data.get("seller")).forEach((key, value) -> seller.put(key.toString(), value));
        seller.put("shortName", "ООО «Ölüdeniz»");
        data.put("seller", seller);

        assertThat(decoded(PaymentCodes.images(data, CodeEncoding.WINDOWS_1251), StandardCharsets.UTF_8))
                .startsWith("ST00012|Name=ООО «Ölüdeniz»|");
    }

    @Test
    void aBarInAValueLeavesTheBarToTheValue() throws Exception {
        Map<String, Object> data = new HashMap<>(SampleData.of("invoice", "ru"));
        Map<String, Object> seller = new HashMap<>();
        ((Map<?, ?>) data.get("seller")).forEach((key, value) -> seller.put(key.toString(), value));
        seller.put("shortName", "ООО «А|Б»");
        data.put("seller", seller);

        assertThat(decoded(PaymentCodes.images(data, CodeEncoding.UTF_8)))
                .startsWith("ST00012~Name=ООО «А|Б»~Personal");
    }

    @Test
    void aEuroInvoiceCarriesTheEpcCode() throws Exception {
        String text = decoded(PaymentCodes.images(SampleData.of("invoice", "en"), CodeEncoding.UTF_8));

        assertThat(text)
                .startsWith("BCD\n002\n1\nSCT\nSPKHDE2HXXX\nOOO Sluice (LLC)\nDE89370400440532013000\nEUR")
                .endsWith("\n\n\nInvoice 0042/26");
    }

    @Test
    void aDraftHasNoCode() {
        Map<String, Object> draft = new HashMap<>(SampleData.of("invoice", "ru"));
        draft.put("document", Map.of("draft", true));

        assertThat(PaymentCodes.images(draft, CodeEncoding.UTF_8)).isEmpty();
    }

    private static String decoded(Map<String, byte[]> images) throws Exception {
        return decoded(images, StandardCharsets.UTF_8);
    }

    private static String decoded(Map<String, byte[]> images, Charset charset) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(images.get("qr")));
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        // the code says nothing of characters: zxing is told to show its bytes as Latin-1
        var hints = Map.of(DecodeHintType.CHARACTER_SET, "ISO-8859-1");
        byte[] bytes = new QRCodeReader().decode(bitmap, hints).getText().getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, charset);
    }

    private static int side(Map<String, byte[]> images) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(images.get("qr"))).getWidth();
    }
}
