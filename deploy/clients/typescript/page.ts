// A page: signs a person in by authorization code with PKCE and shows a result. Served by `npm run page`.
import { UserManager, type User } from 'oidc-client-ts';
import { Configuration, ResultsApi } from '../target/generated/reporting';

const keycloak = 'http://localhost:8180/realms/quadrante';
const reporting = 'http://localhost:8083';

/** oidc-client-ts makes verifier and challenge (S256), keeps the tokens for this window and renews them. */
const people = new UserManager({
  authority: keycloak,
  client_id: 'quadrante-web',
  redirect_uri: `${window.location.origin}/`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  scope: 'openid',
});

/** The person, back from the sign-in or still signed in; otherwise the page leaves for the sign-in. */
async function person(): Promise<User | undefined> {
  if (new URLSearchParams(window.location.search).has('code')) {
    const user = await people.signinCallback();
    window.history.replaceState({}, '', window.location.pathname);
    return user;
  }
  const known = await people.getUser();
  if (known === null || known.expired) {
    await people.signinRedirect();
    return undefined;
  }
  return known;
}

async function show(): Promise<void> {
  const user = await person();
  if (user === undefined) {
    return;
  }
  const results = new ResultsApi(
    new Configuration({ basePath: reporting, headers: { Authorization: `Bearer ${user.access_token}` } }),
  );
  const cruscotto = await results.cruscotto({
    chamber: 'MS',
    plan: 'CCIAA-2017-STRATEGICO',
    quadrimestre: 'III',
  });
  document.body.textContent = `${user.profile.preferred_username}: ${cruscotto.overall?.percentageText} %`;
}

show().catch((failure: unknown) => {
  document.body.textContent = String(failure);
});
