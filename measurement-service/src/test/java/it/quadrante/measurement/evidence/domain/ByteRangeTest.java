package it.quadrante.measurement.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of 1000 bytes, as RFC 9110 has it. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-499, 0, 499",
    "bytes=500-, 500, 999",
    "bytes=990-5000, 990, 999",
    "bytes=-1, 999, 999",
    "bytes=-5000, 0, 999"
  })
  void oneRangeIsAPart(String header, long from, long to) {
    assertThat(ByteRange.of(header, 1000))
        .hasValueSatisfying(
            range -> {
              assertThat(range).isEqualTo(new ByteRange(from, to));
              assertThat(range.isSatisfiable()).isTrue();
              assertThat(range.length()).isEqualTo(to - from + 1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
  void aRangeBeyondTheEndIsNotSatisfiable(String header) {
    assertThat(ByteRange.of(header, 1000))
        .hasValueSatisfying(range -> assertThat(range.isSatisfiable()).isFalse());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes=",
        "bytes=-",
        "bytes=5-4",
        "bytes=0-1,3-4",
        "bytes=a-b",
        "lines=0-1",
        "bytes=99999999999999999999-"
      })
  void anythingElseIsIgnored(String header) {
    assertThat(ByteRange.of(header, 1000)).isEmpty();
  }
}
