// Reads the page aloud, when somebody asks for it and the device itself has a voice for the page's language. Voices that send
// the text to another computer are never used. The button is hidden until such a voice is found; nothing is read unasked.

/** Longer ones are cut off by some browsers. */
const LONGEST = 200;
const BLOCKS = 'h1,h2,h3,h4,p,li,dt,dd,th,td,summary,legend,label,blockquote,button,div';
const SILENT = 'nav,script,style,svg,[hidden],[aria-hidden=true],[data-aloud],details:not([open])>:not(summary)';
/** Numbers to call and codes: said digit by digit. */
const NUMBERS = 'a[href^="tel:"],a[href^="sms:"],.num';

/** "800-621-4673" as "8 0 0, 6 2 1, 4 6 7 3"; other words stay as they are. */
export function digitByDigit(text: string): string {
  return text.replace(/\p{Nd}[\p{Nd}\u2010\u2011 ()-]*\p{Nd}/gu, (number) =>
    number
      .split(/[^\p{Nd}]+/u)
      .map((group) => [...group].join(' '))
      .join(', '),
  );
}

/** A text cut into pieces that can be said one after another: at ends of sentences, or of words when one is too long. */
export function piecesOf(text: string): string[] {
  const sentences = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?؟۔।])\s+|(?<=[。！？])/u);
  return sentences.flatMap((sentence) => cut(sentence)).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function cut(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const space = sentence.lastIndexOf(' ', LONGEST);
  const end = space > 0 ? space : LONGEST;
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trim())];
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice of the device for a language: 'zh-Hant' takes those of Taiwan, Hong Kong and Macau, 'zh-Hans' the others. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  return voices.find(({ lang, localService }) => localService && sameLanguage(lang.replaceAll('_', '-'), language));
}

function sameLanguage(voice: string, page: string): boolean {
  const first = (tag: string) => tag.toLowerCase().split('-')[0];
  if (first(voice) !== first(page)) return false;
  const isTraditional = (tag: string) => /-(hant|tw|hk|mo)\b/i.test(tag);
  return first(page) !== 'zh' || isTraditional(voice) === isTraditional(page);
}

/** What is in sight of the main part, block by block. */
function blocksOf(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: { of: Element | null; text: string }[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest(SILENT) !== null) continue;
    const of = parent.closest(BLOCKS);
    const text = parent.closest(NUMBERS) === null ? (node.textContent ?? '') : digitByDigit(node.textContent ?? '');
    const last = blocks.at(-1);
    if (last?.of === of) last.text += text;
    else blocks.push({ of, text });
  }
  return blocks.map(({ text }) => text);
}

class Reader {
  private pieces: readonly string[] = [];
  private next = 0;
  /** Counts the times that reading began, so that the end of an earlier time is not taken for this one's. */
  private turn = 0;

  constructor(
    private readonly voice: () => SpeechSynthesisVoice | undefined,
    private readonly show: (state: 'read' | 'pause' | 'resume') => void,
  ) {}

  press(): void {
    if (speechSynthesis.speaking) this.pause();
    else this.go();
  }

  stop(): void {
    this.halt();
    this.next = 0;
    this.show('read');
  }

  /** Some phones cannot pause a voice: it is stopped, and begins again at the same piece. */
  private pause(): void {
    this.halt();
    this.show('resume');
  }

  private halt(): void {
    this.turn += 1;
    speechSynthesis.cancel();
  }

  private go(): void {
    if (this.next === 0) this.pieces = blocksOf(document.querySelector('main') ?? document.body).flatMap(piecesOf);
    this.show('pause');
    this.turn += 1;
    this.sayNext(this.turn);
  }

  private sayNext(turn: number): void {
    const [piece, voice] = [this.pieces[this.next], this.voice()];
    if (piece === undefined || voice === undefined) return this.stop();
    const words = new SpeechSynthesisUtterance(piece);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = () => {
      if (turn !== this.turn) return;
      this.next += 1;
      this.sayNext(turn);
    };
    words.onerror = () => {
      if (turn === this.turn) this.stop();
    };
    speechSynthesis.speak(words);
  }
}

function start(): void {
  const place = document.querySelector<HTMLElement>('[data-aloud]');
  const [button, stop] = place?.querySelectorAll('button') ?? [];
  if (place === null || button === undefined || stop === undefined || !('speechSynthesis' in window)) return;
  const voice = () => voiceFor(speechSynthesis.getVoices(), document.documentElement.lang);
  const reader = new Reader(voice, (state) => {
    button.textContent = button.dataset[state] ?? '';
    stop.hidden = state === 'read';
  });
  const look = (): void => {
    place.hidden = voice() === undefined;
  };
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
  button.addEventListener('click', () => reader.press());
  stop.addEventListener('click', () => {
    reader.stop();
    button.focus();
  });
  window.addEventListener('pagehide', () => reader.stop());
}

if (typeof document !== 'undefined') start();
