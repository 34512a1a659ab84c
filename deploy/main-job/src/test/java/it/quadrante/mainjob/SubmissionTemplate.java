package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.mainjob.CollectedValues.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values due to a referent as a file, in the hands of somebody with a spreadsheet. */
record SubmissionTemplate(Person referent, ValuesFile form) {
  private static final String PATH = "/submission-template?year=2021&quadrimestre=I";

  byte[] download() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(referent.at().inMeasurement(PATH))
            .header("Accept", form.mediaType());
    HttpResponse<byte[]> answer = referent.sends(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** Sends a filled one back. */
  Api.Answer send(byte[] file, String parameters) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(referent.at().inMeasurement("/bulk-submissions" + parameters))
            .header("Content-Type", form.mediaType())
            .POST(HttpRequest.BodyPublishers.ofByteArray(file));
    HttpResponse<byte[]> answer = referent.sends(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      JsonNode body = new ObjectMapper().readTree(answer.body());
      return new Api.Answer(answer.statusCode(), body, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whose rows a file has, as {@link #places} names them. */
  List<String> placesIn(byte[] file) {
    List<String> places = new ArrayList<>();
    form.edited(
        file,
        place -> {
          places.add(place);
          return Optional.empty();
        });
    return places;
  }

  /** The file with the values in their column. */
  byte[] filled(byte[] file, List<Row> values) {
    Map<String, Row> byPlace =
        values.stream().collect(Collectors.toMap(SubmissionTemplate::place, Function.identity()));
    return form.edited(file, place -> Optional.ofNullable(byPlace.get(place)));
  }

  static List<String> places(List<Row> rows) {
    return rows.stream().map(SubmissionTemplate::place).toList();
  }

  /** Code of the measure and, where it is a part, the unit that enters it. */
  private static String place(Row row) {
    return row.measure() + "@" + (row.isPart() ? row.unit() : "");
  }
}
