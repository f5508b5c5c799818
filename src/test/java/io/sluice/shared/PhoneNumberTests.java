package io.sluice.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"8 (900) 000-00-00", "+7 900 000 00 00", "89000000000", "7-900-000-00-00"})
    void aNumberIsReadTheWayPeopleWriteIt(String typed) {
        assertThat(PhoneNumber.parse(typed).e164()).isEqualTo("+79000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,90E+10", "7.9E+10", "7,9001234567e10", " +7,90E+10 ", "79E9", "7,90Е+10"})
    void aNumberThatATableRoundedIsRefusedWithWhatToDo(String typed) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.fields().get(0).messageKey()).isEqualTo("shared.phone.rounded"));
    }
}
