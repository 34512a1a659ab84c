// A machine client: client credentials, one token for as long as it lives.
import type { Middleware } from '../target/generated/measurement';

interface Token {
  access_token: string;
  expires_in: number;
}

/** Adds a token of the client to every call of a generated client. */
export function machine(keycloak: string, client: string, secret: string): Middleware {
  let token = '';
  let until = 0;
  return {
    async pre({ url, init }) {
      if (Date.now() > until) {
        const asked = Date.now();
        const fresh = await tokenOf(keycloak, client, secret);
        token = fresh.access_token;
        until = asked + (fresh.expires_in - 30) * 1000;
      }
      return { url, init: { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } } };
    },
  };
}

async function tokenOf(keycloak: string, client: string, secret: string): Promise<Token> {
  const answer = await fetch(`${keycloak}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret }),
  });
  if (!answer.ok) {
    throw new Error(`Keycloak gives no token: ${answer.status} ${await answer.text()}`);
  }
  return (await answer.json()) as Token;
}
