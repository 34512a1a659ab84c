package it.quadrante.measurement.bulk.rest;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import it.quadrante.measurement.bulk.BulkRow;
import it.quadrante.measurement.bulk.BulkRows;
import it.quadrante.measurement.bulk.Column;
import it.quadrante.measurement.bulk.RowFault;
import it.quadrante.measurement.bulk.RowReading;
import it.quadrante.measurement.bulk.RowReading.Said;
import it.quadrante.measurement.bulk.SubmitBulk;
import it.quadrante.measurement.bulk.rest.BulkRequest.Item;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.rest.ValueBody;
import it.quadrante.measurement.cell.rest.WrittenDate;
import it.quadrante.problem.Fault;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.JsonFaults;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of a body, one by one: an item of another form than it should have is a fault at its
 * place, and the others are read on. What is no JSON ends it.
 */
final class JsonRows {
  private static final String ITEMS = "items";

  private final ObjectReader items;
  private final String chamber;
  private final int most;

  /**
   * @param most items of a request
   */
  JsonRows(ObjectMapper json, String chamber, int most) {
    this.items = json.readerFor(Item.class).without(FAIL_ON_TRAILING_TOKENS);
    this.chamber = chamber;
    this.most = most;
  }

  /**
   * @throws ProblemException of the body as a whole
   */
  BulkRows read(byte[] body) {
    if (body.length == 0) {
      throw new ProblemException(CellProblem.BODY_MISSING);
    }
    try (JsonParser json = items.createParser(body)) {
      require(json.nextToken() == JsonToken.START_OBJECT, json);
      require(json.nextToken() == JsonToken.FIELD_NAME, json);
      if (!json.currentName().equals(ITEMS)) {
        throw new ProblemException(HttpProblem.UNKNOWN_MEMBER, "/", json.currentName());
      }
      require(json.nextToken() == JsonToken.START_ARRAY, json);
      List<BulkRow> rows = rows(json);
      require(json.nextToken() == JsonToken.END_OBJECT && json.nextToken() == null, json);
      return new BulkRows(rows, 0);
    } catch (JsonProcessingException malformed) {
      throw JsonFaults.problem(malformed);
    } catch (IOException neverOfBytes) {
      throw new IllegalStateException(neverOfBytes);
    }
  }

  private static void require(boolean expected, JsonParser json) {
    if (!expected) {
      var at = json.currentTokenLocation();
      throw new ProblemException(
          HttpProblem.UNEXPECTED_VALUE, "/" + ITEMS, at.getLineNr(), at.getColumnNr());
    }
  }

  private List<BulkRow> rows(JsonParser json) throws IOException {
    JsonStreamContext array = json.getParsingContext();
    List<BulkRow> rows = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (rows.size() == most) {
        throw SubmitBulk.refusal(List.of(Fault.at("/" + ITEMS, RowFault.TOO_MANY_ROWS, most)));
      }
      rows.add(row(rows.size(), json, array));
    }
    return rows;
  }

  private BulkRow row(int index, JsonParser json, JsonStreamContext array) throws IOException {
    String path = "/" + ITEMS + "/" + index;
    RowReading reading = new RowReading(index + 1, column -> path + "/" + column.member());
    try {
      Item item = items.readValue(json);
      return item == null ? reading.row(Said.nothing(chamber)) : row(item, reading);
    } catch (JsonMappingException misfit) {
      if (misfit.getCause() instanceof StreamReadException) {
        throw misfit;
      }
      skipRest(json, array);
      misfit.prependPath(new JsonMappingException.Reference(null, index));
      misfit.prependPath(new JsonMappingException.Reference(null, ITEMS));
      reading.add(JsonFaults.problem(misfit).asFault(JsonFaults.pointer(misfit)));
      return reading.row();
    }
  }

  /** To the end of the item; where it was no object, there is nothing to skip. */
  private static void skipRest(JsonParser json, JsonStreamContext array) throws IOException {
    while (json.getParsingContext() != array && json.nextToken() != null) {
      continue;
    }
  }

  private BulkRow row(Item item, RowReading reading) {
    String date = item.entryDate();
    ValueBody value = item.value();
    return reading.row(
        new Said(
            chamber,
            item.entity(),
            item.year(),
            item.quadrimestre(),
            item.measure(),
            item.sourceUnit(),
            date == null ? null : reading.take(Column.ENTRY_DATE, () -> WrittenDate.read(date)),
            value == null ? null : reading.take(Column.VALUE, value::toValue),
            item.unit(),
            item.note(),
            item.reason(),
            item.version()));
  }
}
