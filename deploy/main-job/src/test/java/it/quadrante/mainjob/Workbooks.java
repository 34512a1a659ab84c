package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan version as a workbook, in the hands of an editor with a spreadsheet program. */
final class Workbooks {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI workbook;
  private final String editor;

  Workbooks(Addresses at, String version) {
    this.workbook = at.inPlanning(version + "/workbook");
    this.editor = at.account("plan-editor");
  }

  byte[] download() {
    return send(HttpRequest.newBuilder(workbook).GET());
  }

  /** What a file would change. */
  JsonNode reading(byte[] file) {
    URI readings = URI.create(workbook + "/readings");
    return json(send(HttpRequest.newBuilder(readings).POST(body(file))));
  }

  /** Makes the draft what a file says, as its reading showed it. */
  JsonNode apply(byte[] file, JsonNode reading) {
    URI confirmed = URI.create(workbook + "?reading=" + reading.path("digest").asText());
    String tag = "\"" + reading.path("revision").asInt() + "\"";
    return json(send(HttpRequest.newBuilder(confirmed).header("If-Match", tag).PUT(body(file))));
  }

  /** The file as POI writes it after an edit. */
  static byte[] edited(byte[] file, Consumer<Workbook> edit) {
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      edit.accept(workbook);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell of the row with this code under this header. */
  static Cell cell(Workbook workbook, String sheet, String code, String header) {
    Sheet in = workbook.getSheet(sheet);
    for (Row row : in) {
      Cell first = row.getCell(0);
      if (first != null && first.toString().equals(code)) {
        return row.getCell(column(in, header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException(sheet + " has no row " + code);
  }

  private static int column(Sheet sheet, String header) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(sheet.getSheetName() + " has no column " + header);
  }

  private byte[] send(HttpRequest.Builder request) {
    String token = RunningSystem.stack().keycloak().token(editor);
    request.header("Authorization", "Bearer " + token).header("Content-Type", XLSX);
    try {
      HttpResponse<byte[]> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new StepFailed(answer.statusCode() + ": " + json(answer.body()));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }

  private static HttpRequest.BodyPublisher body(byte[] file) {
    return HttpRequest.BodyPublishers.ofByteArray(file);
  }

  private static JsonNode json(byte[] body) {
    try {
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
