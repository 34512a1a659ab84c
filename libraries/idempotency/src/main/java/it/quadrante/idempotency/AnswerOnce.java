package it.quadrante.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Lets a write happen for the first request with a key; repeats get its answer. */
@ApplicationScoped
class AnswerOnce {
  private static final Logger LOG = Logger.getLogger(AnswerOnce.class);
  private static final int FIRST_REFUSAL = 400;

  private final KeyStore keys;
  private final ObjectMapper json;
  private final TransactionSynchronizationRegistry transaction;

  AnswerOnce(KeyStore keys, ObjectMapper json, TransactionSynchronizationRegistry transaction) {
    this.keys = keys;
    this.json = json;
    this.transaction = transaction;
  }

  /**
   * One transaction, which the write joins: the key, what is written and the answer commit together
   * or not at all. A refusal leaves nothing, so that the key may be used again.
   *
   * @throws ProblemException IDEMPOTENCY_KEY_REUSED where the key stands for another request,
   *     TEMPORARILY_UNAVAILABLE where the first with it is at work for too long
   */
  @Transactional(rollbackOn = Exception.class)
  public Response answer(KeyedRequest request, Callable<Object> write) throws Exception {
    return keys.take(request) ? first(request, (Response) write.call()) : again(request);
  }

  private Response first(KeyedRequest request, Response given) {
    if (given.getStatus() >= FIRST_REFUSAL) {
      transaction.setRollbackOnly();
      return given;
    }
    StoredAnswer answer = StoredAnswer.of(given, json);
    keys.keep(request, answer);
    return answer.toResponse();
  }

  private Response again(KeyedRequest request) {
    KeyStore.Kept kept = keys.read(request);
    if (!kept.fingerprint().equals(request.fingerprint())) {
      throw new ProblemException(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
    }
    LOG.infof("repeat answered operation=%s", request.operation());
    return kept.answer().toResponse();
  }
}
