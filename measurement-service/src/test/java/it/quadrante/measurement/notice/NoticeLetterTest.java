package it.quadrante.measurement.notice;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.notice.domain.MailAddress;
import it.quadrante.measurement.notice.domain.Notice;
import it.quadrante.measurement.notice.domain.NoticeContent;
import it.quadrante.measurement.notice.domain.NoticeContent.NamedCell;
import it.quadrante.measurement.notice.domain.NoticeKind;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeLetterTest {
  private static final UUID ID = UUID.fromString("904c4681-d25d-3494-a100-7dd6786938fc");
  private static final PeriodKey PERIOD = new PeriodKey("CCIAA", 2017, Quadrimestre.III);
  private static final LocalDate DUE = LocalDate.of(2018, 1, 15);
  private static final NamedCell PATENTS = new NamedCell(ID, "3.2.2.b", "N. di domande depositate");
  private static final NamedCell CASES = new NamedCell(ID, "Med_Conc", "Numero di mediazioni");

  private static Notice notice(NoticeKind kind, NoticeContent content) {
    return new Notice("a", "o", kind, Instant.EPOCH, content);
  }

  private static NoticeLetter letter(Notice notice) {
    return NoticeLetter.of("MS", ID, notice, new MailAddress("a@ms.example"));
  }

  private static NoticeContent returned(String measure, String reason) {
    return new NoticeContent(PERIOD, null, 1, List.of(new NamedCell(ID, measure, "Nome")), reason);
  }

  @Test
  void aReminderNamesCountDayAndMeasures() {
    NoticeLetter letter =
        letter(
            notice(
                NoticeKind.DEADLINE_NEAR,
                new NoticeContent(PERIOD, DUE, 22, List.of(PATENTS, CASES), null)));

    assertThat(letter.id())
        .isEqualTo("<904c4681-d25d-3494-a100-7dd6786938fc.MS@quadrante.invalid>");
    assertThat(letter.subject())
        .isEqualTo(
            "[MS] Valori da inviare entro il 15/01/2018: 22 (CCIAA, quadrimestre III del 2017)");
    assertThat(letter.text())
        .isEqualTo(
            """
            Per il quadrimestre III del 2017 dell’ente CCIAA restano valori da inviare: 22. Sono in tempo fino al 15/01/2018; dopo si accettano ancora, segnati in ritardo.

            Misure:
            - 3.2.2.b: N. di domande depositate
            - Med_Conc: Numero di mediazioni
            … e altre: 20.

            Avviso automatico di Quadrante, camera MS: non rispondere a questo messaggio. Tutti gli avvisi restano leggibili in Quadrante.
            """);
  }

  @Test
  void aReturnSaysWhyInTheWordsOfTheValidator() {
    NoticeLetter letter =
        letter(notice(NoticeKind.VALUE_RETURNED, returned("Med_Conc", "È del 2016.\nL’{0}?")));

    assertThat(letter.subject())
        .isEqualTo("[MS] Valore rinviato: Med_Conc (CCIAA, quadrimestre III del 2017)");
    assertThat(letter.text())
        .contains("Motivo: È del 2016.\nL’{0}?\n\nMisure:\n- Med_Conc: Nome\n");
  }

  @Test
  void aSubjectIsOneLineWhateverIsWrittenIntoIt() {
    NoticeLetter letter =
        letter(
            notice(
                NoticeKind.VALUE_RETURNED,
                returned("A\r\nBcc: b@c\u2028\u0085\u0000X" + "😀".repeat(300), "r")));

    assertThat(letter.subject()).startsWith("[MS] Valore rinviato: A Bcc: b@c X😀");
    assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028]");
    assertThat(letter.subject().codePointCount(0, letter.subject().length())).isEqualTo(200);
    assertThat(letter.subject()).endsWith("😀…");
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void everyKindHasItsSentencesInBothLanguages(NoticeKind kind) {
    Notice notice =
        notice(kind, new NoticeContent(PERIOD, DUE, 2, List.of(PATENTS, CASES), "perché"));

    for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
      assertThat(NoticeSentence.title(notice, language))
          .contains("CCIAA", "III")
          .doesNotContain("{");
      assertThat(NoticeSentence.text(notice, language))
          .contains("CCIAA", "III")
          .doesNotContain("{");
    }
    assertThat(Stream.of(Locale.ITALIAN, Locale.ENGLISH).map(l -> NoticeSentence.text(notice, l)))
        .doesNotHaveDuplicates();
  }
}
