package it.quadrante.mainjob.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.mainjob.transcription.HandReading.What;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kept plans are what the converters make of the kept transcriptions. */
class TranscriptionTest {
  private static final Path SAMPLES = Path.of("../samples");
  private static final Path IMPORT_SCHEMA =
      Path.of("../../planning-service/contracts/plan-import.v1.schema.json");

  @ParameterizedTest
  @EnumSource
  void theKeptPlanIsExactlyWhatTheTranscriptionGives(Transcription transcription)
      throws IOException {
    // When
    String converted = transcription.convertedFrom(SAMPLES);

    // Then
    assertThat(converted).isEqualTo(Files.readString(transcription.planIn(SAMPLES)));
  }

  @ParameterizedTest
  @EnumSource
  void theKeptPlanFollowsTheImportSchema(Transcription transcription) throws IOException {
    // When
    var faults =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(IMPORT_SCHEMA), InputFormat.JSON)
            .validate(
                new ObjectMapper().readTree(transcription.planIn(SAMPLES).toFile()),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

    // Then
    assertThat(faults).isEmpty();
  }

  /** A polarity is for the editor, not for the converter. */
  static Stream<HandReading> readings() throws IOException {
    return HandReadings.read(Transcription.readingsIn(SAMPLES)).all().stream()
        .filter(reading -> reading.what() != What.POLARITY);
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyHandReadingHasItsReasonAndChangesWhatIsConverted(HandReading reading)
      throws IOException {
    // Given
    List<HandReading> others =
        new ArrayList<>(HandReadings.read(Transcription.readingsIn(SAMPLES)).all());
    others.remove(reading);

    // When
    Throwable changed =
        catchThrowable(
            () -> {
              for (Transcription transcription : Transcription.values()) {
                assertThat(transcription.convertedFrom(SAMPLES, new HandReadings(others)))
                    .isEqualTo(Files.readString(transcription.planIn(SAMPLES)));
              }
            });

    // Then
    assertThat(changed).isNotNull();
    assertThat(reading.reason()).isNotBlank();
  }
}
