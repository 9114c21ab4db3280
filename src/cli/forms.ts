// `amparo forms install FILE` and `amparo forms list`: the official Supplement B, which the product does not carry.
import {
  EDITIONS,
  installedForms,
  installForm,
  type EditionNotice,
  type InstallRefusal,
} from '../certification/forms/index.ts';
import { systemClock } from '../platform/clock/index.ts';
import { operatorSentence, processVariables, readConfig } from '../platform/config/index.ts';
import { openFormShelf, pdfInThread, type FormShelf } from '../platform/pdf/index.ts';
import { readWhole } from './on-database.ts';

const WHERE = 'USCIS gives the form at uscis.gov/i-918';

export interface FormsCommandWorld {
  readonly dataFolder: string;
  readonly now: Date;
  say(line: string): void;
  complain(line: string): void;
}

/** Runs the command and gives the exit code: 0 done, 1 refused, 2 asked wrongly. */
export async function runFormsCommand(args: readonly string[], world: FormsCommandWorld): Promise<number> {
  const [act, file, ...more] = args;
  const shelf = openFormShelf(world.dataFolder);
  if (act === 'install' && file !== undefined && more.length === 0) return install(file, shelf, world);
  if (act === 'list' && file === undefined) return list(shelf, world);
  world.complain('Use: amparo forms install FILE\n     amparo forms list');
  return 2;
}

async function install(file: string, shelf: FormShelf, world: FormsCommandWorld): Promise<number> {
  const read = await readWhole(file);
  if (typeof read === 'string') {
    world.complain(read);
    return 1;
  }
  const installed = await installForm(pdfInThread(), shelf, read, world.now.toISOString());
  if (!installed.ok) {
    world.complain(refusalSentence(file, installed.refusal));
    return 1;
  }
  const { edition, notices, folder } = installed.value;
  world.say(`Installed Form I-918 Supplement B, edition ${edition.printed}, in ${folder}.`);
  for (const notice of notices) world.say(noticeSentence(notice, edition.printed));
  return 0;
}

function noticeSentence(notice: EditionNotice, printed: string): string {
  const wanted = EDITIONS.find(({ inForce }) => inForce)?.printed ?? '';
  return notice === 'older'
    ? `Warning: this edition is old. USCIS wants edition ${wanted} and may refuse this one. Letters and lists name the edition used.`
    : `Notice: the fields are those of edition ${printed}, but this very file is not one we know. See that its pages say ${printed} at the foot.`;
}

function refusalSentence(file: string, refusal: InstallRefusal): string {
  const { missing = 0, field = '', box = '', folder = '', reason = '' } = refusal.params ?? {};
  switch (refusal.code) {
    case 'not-a-pdf':
      return `${file} is not a PDF. ${WHERE}.`;
    case 'locked':
      return `${file} is locked with a password. ${WHERE}, without one.`;
    case 'damaged':
      return `${file} cannot be opened: it is damaged or incomplete. Download it again. ${WHERE}.`;
    case 'no-fields':
      return `${file} is a PDF without fields to fill. ${WHERE}; a scan or a printed copy will not do.`;
    case 'wrong-form':
      return `${file} is not Form I-918 Supplement B, or an edition that is not known here: ${missing} of its fields are missing, the first is ${field}. Nothing was installed.`;
    case 'boxes-differ':
      return `${file} has a box that describes itself as something else than expected (${box}). Ticking it could say something false, so nothing was installed.`;
    case 'not-writable':
      return `The form cannot be kept: ${folder} cannot be written (${reason}).`;
  }
}

async function list(shelf: FormShelf, world: FormsCommandWorld): Promise<number> {
  const forms = await installedForms(shelf);
  if (forms.length === 0) {
    world.say(
      `No official form is installed; people get a worksheet instead. ${WHERE}, then: amparo forms install FILE`,
    );
    return 0;
  }
  for (const [index, { edition, record }] of forms.entries()) {
    const use = index === 0 ? 'in use' : 'kept';
    const age = edition.inForce ? 'in force' : 'old edition';
    const day = record.installedAt.slice(0, 10);
    world.say(
      `I-918 Supplement B  ${edition.printed}  ${age}  ${use}  installed ${day}  sha256 ${record.sha256.slice(0, 12)}`,
    );
  }
  return 0;
}

export async function formsCommand(args: readonly string[]): Promise<number> {
  const config = readConfig(processVariables());
  if (!config.ok) {
    console.error(operatorSentence(config.refusal));
    return 1;
  }
  return runFormsCommand(args, {
    dataFolder: config.value.dataFolder,
    now: systemClock.now(),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
}
