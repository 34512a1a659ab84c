package it.quadrante.measurement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Speaks SMTP, but for one command: there it answers something else, or hangs up. */
final class ScriptedMailServer implements AutoCloseable {
  private static final Map<String, String> USUAL =
      Map.of("EHLO", "250 hello", "DATA", "354 go on", ".", "250 taken", "QUIT", "221 bye");

  private final ServerSocket socket;
  private final String command;
  private final String answer;
  private final Thread thread = new Thread(this::serve, "scripted-mail-server");

  private ScriptedMailServer(ServerSocket socket, String command, String answer) {
    this.socket = socket;
    this.command = command;
    this.answer = answer;
  }

  /**
   * One on the port of a mail server that is away.
   *
   * @param command first word; a dot for the end of the message
   * @param answer null: hangs up
   */
  static ScriptedMailServer on(int port, String command, String answer) throws IOException {
    ServerSocket socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
    ScriptedMailServer server = new ScriptedMailServer(socket, command, answer);
    server.thread.start();
    return server;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException over) {
        // The client has gone, or the test is over.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 here");
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (data && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]", 2)[0];
      if (word.equals(command) && answer == null) {
        return;
      }
      String said = word.equals(command) ? answer : USUAL.getOrDefault(word, "250 ok");
      say(client, said);
      data = said.startsWith("354");
      if (word.equals("QUIT")) {
        return;
      }
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
