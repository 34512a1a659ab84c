package it.quadrante.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The two calls the stack itself makes. */
final class Http {
  private static final int MILLIS = 20_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Http() {}

  /** Whether an address answers 200. */
  static boolean isOk(URI address) throws IOException {
    HttpURLConnection call = open(address);
    try {
      return call.getResponseCode() == HttpURLConnection.HTTP_OK;
    } finally {
      call.disconnect();
    }
  }

  /** Posts a form and reads the JSON answer, of an error too. */
  static JsonNode post(URI address, String form) throws IOException {
    HttpURLConnection call = open(address);
    call.setDoOutput(true);
    call.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    call.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
    boolean ok = call.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
    try (InputStream answer = ok ? call.getInputStream() : call.getErrorStream()) {
      return JSON.readTree(answer);
    } finally {
      call.disconnect();
    }
  }

  private static HttpURLConnection open(URI address) throws IOException {
    HttpURLConnection call = (HttpURLConnection) address.toURL().openConnection();
    call.setConnectTimeout(MILLIS);
    call.setReadTimeout(MILLIS);
    return call;
  }
}
