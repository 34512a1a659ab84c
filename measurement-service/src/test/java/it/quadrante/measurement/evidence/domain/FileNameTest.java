package it.quadrante.measurement.evidence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Allegato I Quadr 2017.pdf",
        "a.p7m",
        "verbale n. 3 (firmato).pdf.p7m",
        "Qualità dell’aria – 2º quadr.XLSX"
      })
  void aNameThatIsSafeEverywhereIsKept(String name) {
    assertThat(FileName.of(name)).map(FileName::text).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "../a.pdf",
        "..\\a.pdf",
        "C:\\a.pdf",
        "/etc/a.pdf",
        "a\u0000.pdf",
        "a\n.pdf",
        "a\u007f.pdf",
        "fdp\u202Efdp.exe.pdf",
        "a\uD800.pdf",
        ".pdf",
        ".a.pdf",
        "a..",
        "a.",
        "senza-estensione",
        " a.pdf",
        "a.pdf ",
        "a .pdf",
        "CON.pdf",
        "com1.txt",
        "a?.pdf",
        "a|b.pdf",
        "\"a\".pdf",
        "a.è"
      })
  void aNameThatMeansSomethingElseIsRefused(String name) {
    assertThat(FileName.of(name)).isEmpty();
  }

  @Test
  void noNameAndOneThatIsTooLongAreRefused() {
    assertThat(FileName.of(null)).isEmpty();
    assertThat(FileName.of("a".repeat(196) + ".pdf")).isPresent();
    assertThat(FileName.of("a".repeat(197) + ".pdf")).isEmpty();
  }

  @Test
  void theSameLettersAreTheSameName() {
    String decomposed = "Qualita\u0300.pdf";

    assertThat(FileName.of(decomposed)).isEqualTo(FileName.of("Qualità.pdf"));
  }

  @Test
  void theExtensionIsTheLastOneInSmallLetters() {
    assertThat(FileName.of("verbale.pdf.P7M").orElseThrow().extension()).isEqualTo("p7m");
  }
}
