import { after, before, beforeEach, test } from 'node:test';
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { newDeploymentKeys } from '../crypto/deployment-keys.ts';
import { vaultOf } from '../crypto/vault.ts';
import { onEachDatabase } from '../database/testing.ts';
import { enqueueMail, listOutbox, purgeOutbox, type NewMail } from './outbox.ts';
import { smtpPost } from './post.ts';
import { sendOutbox } from './send-outbox.ts';

const vault = vaultOf(newDeploymentKeys());
const NOW = new Date('2026-11-20T12:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const NOTHING = { sent: 0, postponed: 0, failed: 0 };

const mailTo = (to: string, at = NOW): NewMail => ({
  to,
  subject: 'A message is waiting for you',
  text: 'Entre para leerlo: حماية',
  language: 'es',
  about: 'request:1',
  at,
});

/** A real mail server that answers as told and keeps what it was given. */
class TestMailServer {
  readonly received: { to: string; content: string }[] = [];
  answer: { code: number } | null = null;
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      done(
        this.answer === null
          ? null
          : Object.assign(new Error('no <secret@example.org> here'), { responseCode: this.answer.code }),
      );
    },
    onData: (stream, session, done) => {
      let content = '';
      stream.on('data', (chunk: Buffer) => (content += chunk.toString()));
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) this.received.push({ to: address, content });
        done();
      });
    },
  });

  async start(): Promise<string> {
    const listening = this.#server.listen(0, '127.0.0.1');
    await new Promise((resolve) => listening.once('listening', resolve));
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`; // of a TCP server
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

onEachDatabase((database) => {
  const server = new TestMailServer();
  let post: ReturnType<typeof smtpPost>;
  const send = (now: Date) => sendOutbox({ database, vault, post }, now);
  const enqueue = (mail: NewMail) => database.transaction((tx) => enqueueMail(tx, vault, mail));
  const list = () => database.read((tx) => listOutbox(tx, vault));

  before(async () => {
    post = smtpPost(await server.start(), 'no-reply@amparo.example.gov');
  });
  after(async () => {
    post.close();
    await server.stop();
  });
  beforeEach(async () => {
    await database.run('delete from outbox');
    server.received.length = 0;
    server.answer = null;
  });

  test('mail is sealed in its row and opened on the demonstration’s page', async () => {
    const id = await enqueue(mailTo('ana@example.org'));
    const { rows } = await database.run(`select sealed, about from outbox`);
    assert.doesNotMatch(Buffer.from(rows[0]?.['sealed'] as Uint8Array).toString('latin1'), /ana@|waiting/); // a bytea column
    const [mail] = await list();
    const { at: createdAt, ...asWritten } = mailTo('ana@example.org');
    assert.deepEqual(mail, {
      ...asWritten,
      id,
      createdAt,
      state: 'waiting',
      attempts: 0,
      sentAt: null,
      lastCode: null,
    });
  });

  test('without a time the database’s own is taken', async () => {
    const { at: _without, ...mail } = mailTo('ana@example.org');
    await enqueue(mail);
    const [stored] = await list();
    assert.ok(stored && stored.createdAt.getTime() > NOW.getTime() - 10 * 365 * 86_400_000);
  });

  test('mail goes with the change that causes it, or not at all', async () => {
    const failed = database.transaction(async (tx) => {
      await enqueueMail(tx, vault, mailTo('ana@example.org'));
      throw new Error('the change failed');
    });
    await assert.rejects(failed);
    assert.deepEqual(await list(), []);
  });

  test('an address or subject that could forge a header is a fault', async () => {
    for (const to of ['a@b.org\r\nBcc: c@d.org', 'a@b.org, c@d.org', 'Ana <a@b.org>', 'ana'])
      await assert.rejects(enqueue(mailTo(to)), TypeError);
    await assert.rejects(enqueue({ ...mailTo('a@b.org'), subject: 'x\nBcc: c@d.org' }), TypeError);
  });

  test('what waits is sent once, in the words it was given', async () => {
    const id = await enqueue(mailTo('ana@example.org'));
    await enqueue(mailTo('later@example.org', later(5)));
    assert.deepEqual(await send(NOW), { ...NOTHING, sent: 1 });
    assert.deepEqual(await send(NOW), NOTHING);
    const [received] = server.received;
    assert.equal(received?.to, 'ana@example.org');
    assert.match(received?.content ?? '', new RegExp(`Message-ID: <${id}@amparo\\.example\\.gov>`));
    assert.match(received?.content ?? '', /Content-Language: es\r\n/);
    const sent = (await list()).find((mail) => mail.id === id);
    assert.deepEqual([sent?.state, sent?.sentAt, sent?.attempts], ['sent', NOW, 1]);
  });

  test('a server that cannot take it now is asked again, later each time, eight times in all', async () => {
    await enqueue(mailTo('ana@example.org'));
    server.answer = { code: 451 };
    assert.deepEqual(await send(NOW), { ...NOTHING, postponed: 1 });
    assert.deepEqual(await send(later(0.9)), NOTHING);
    let at = 1;
    for (const wait of [5, 15, 60, 240, 720, 1440]) {
      assert.deepEqual(await send(later(at)), { ...NOTHING, postponed: 1 });
      at += wait;
    }
    assert.deepEqual(await send(later(at)), { ...NOTHING, failed: 1 });
    assert.deepEqual(await send(later(at + 10_000)), NOTHING);
    const [mail] = await list();
    assert.deepEqual([mail?.state, mail?.attempts, mail?.lastCode], ['failed', 8, 'EENVELOPE 451']);
    assert.equal(server.received.length, 0);
  });

  test('mail postponed leaves when the server is well again', async () => {
    await enqueue(mailTo('ana@example.org'));
    server.answer = { code: 451 };
    await send(NOW);
    server.answer = null;
    assert.deepEqual(await send(later(1)), { ...NOTHING, sent: 1 });
  });

  test('an address that does not exist is not asked for twice', async () => {
    await enqueue(mailTo('nobody@example.org'));
    server.answer = { code: 550 };
    assert.deepEqual(await send(NOW), { ...NOTHING, failed: 1 });
  });

  test('a server that is not there postpones everything', async () => {
    await enqueue(mailTo('ana@example.org'));
    const nobody = smtpPost('smtp://127.0.0.1:1', 'no-reply@amparo.example.gov');
    assert.deepEqual(await sendOutbox({ database, vault, post: nobody }, NOW), { ...NOTHING, postponed: 1 });
    assert.equal((await list())[0]?.lastCode, 'ESOCKET');
  });

  test('two senders at once send each mail once', async () => {
    for (let number = 0; number < 45; number += 1) await enqueue(mailTo(`a${number}@example.org`));
    const reports = await Promise.all([send(NOW), send(NOW)]);
    assert.equal(
      reports.reduce((sum, { sent }) => sum + sent, 0),
      45,
    );
    assert.equal(new Set(server.received.map(({ to }) => to)).size, 45);
    assert.equal(server.received.length, 45);
  });

  test('mail taken by a sender that died is sent after ten minutes', async () => {
    await enqueue(mailTo('ana@example.org'));
    const dying = { send: () => Promise.reject(new Error('power cut')), close: () => undefined };
    await assert.rejects(sendOutbox({ database, vault, post: dying }, NOW), /power cut/);
    assert.deepEqual(await send(later(9)), NOTHING);
    assert.deepEqual(await send(later(10)), { ...NOTHING, sent: 1 });
  });

  test('the list is read in pages, newest first', async () => {
    for (const minute of [1, 2, 2, 3]) await enqueue(mailTo(`m${minute}@example.org`, later(minute)));
    const first = await database.read((tx) => listOutbox(tx, vault, { limit: 2 }));
    const last = first.at(-1);
    assert.ok(last);
    const rest = await database.read((tx) => listOutbox(tx, vault, { limit: 2, before: last }));
    assert.deepEqual(
      [...first, ...rest].map(({ to }) => to),
      ['m3', 'm2', 'm2', 'm1'].map((name) => `${name}@example.org`),
    );
  });

  test('old mail is removed once it has left, never while it waits', async () => {
    await enqueue(mailTo('sent@example.org'));
    await send(NOW);
    await enqueue(mailTo('waiting@example.org'));
    assert.equal(await database.transaction((tx) => purgeOutbox(tx, later(1))), 1);
    assert.deepEqual(
      (await list()).map(({ to }) => to),
      ['waiting@example.org'],
    );
  });
});
