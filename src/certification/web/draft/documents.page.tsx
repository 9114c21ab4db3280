// What goes with a request: reports, statements, photographs. Added one at a time, sealed as they arrive.
import type { AppContext } from '../../../platform/http/index.ts';
import {
  Button,
  Crumbs,
  ErrorSummary,
  FileField,
  HiddenFields,
  TextField,
  type FormErrors,
} from '../../../ui/index.ts';
import type { RequesterCase } from '../../actions/case-view.ts';
import { Frame } from '../frame.tsx';
import { signedIn, type CertificationWebWorld } from '../world.ts';

export interface DocumentsProps {
  readonly c: AppContext;
  readonly world: CertificationWebWorld;
  readonly request: RequesterCase;
  /** The title as typed, when the document was not taken. */
  readonly title: string;
  readonly errors: FormErrors;
}

export function DocumentsPage({ c, world, request, title, errors }: DocumentsProps) {
  const { t } = c.var;
  const here = `/${t.language}/advocate/requests/${request.requestId}`;
  const heading = t('certification.documents.title');
  return (
    <Frame c={c} actor={signedIn(c)} site={world.site} title={heading} current="requests" isError={errors.any}>
      <Crumbs
        label={t('certification.crumbs')}
        links={[
          { href: `/${t.language}/advocate`, label: t('certification.menu.requests') },
          { href: here, label: request.reference ?? t('certification.draft.title') },
        ]}
        here={heading}
      />
      <div class="flow measure">
        <h1>{heading}</h1>
        <p class="lede">{t('certification.documents.intro')}</p>
        <DocumentList c={c} request={request} here={here} />
        <form method="post" enctype="multipart/form-data" action={`${here}/documents`} class="card flow" data-once>
          <HiddenFields values={{ csrf: c.var.formToken }} />
          <h2>{t('certification.documents.add')}</h2>
          <ErrorSummary title={t('ui.form.issues', { count: errors.issues.length })} issues={errors.issues} />
          <FileField
            name="file"
            label={t('certification.documents.file')}
            hint={t('certification.documents.fileHint')}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            issue={errors.issuesFor('file')}
          />
          <TextField
            name="title"
            label={t('certification.documents.shows')}
            hint={t('certification.documents.showsHint')}
            value={title}
            issue={errors.issuesFor('title')}
          />
          <p>
            <Button>{t('certification.documents.addButton')}</Button>
          </p>
        </form>
        <p>
          <a class="pad" href={here}>
            {t('certification.documents.done')}
          </a>
        </p>
      </div>
    </Frame>
  );
}

function DocumentList({ c, request, here }: { c: AppContext; request: RequesterCase; here: string }) {
  const { t } = c.var;
  const evidence = request.documents.filter((document) => document.kind === 'evidence');
  if (evidence.length === 0) return <p>{t('certification.documents.none')}</p>;
  return (
    <ul class="bare flow">
      {evidence.map((document) => (
        <li class="row end card">
          <span>
            <a href={`${here}/documents/${document.id}`}>
              <bdi>{document.title}</bdi>
            </a>
            <br />
            <span class="small soft">
              {t(`certification.documents.type.${document.mediaType}`)}
              {t('certification.comma')} <bdi>{sizeWords(t, document.size)}</bdi>
            </span>
          </span>
          {request.allowed['remove-document'].ok && (
            <form method="post" action={`${here}/documents/${document.id}/remove`}>
              <HiddenFields values={{ csrf: c.var.formToken }} />
              <Button kind="quiet">
                {t('certification.documents.remove')} <span class="vh">{document.title}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

function sizeWords(t: AppContext['var']['t'], bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000
    ? t('certification.documents.kilobytes', { size: kilobytes })
    : t('certification.documents.megabytes', { size: Math.round(kilobytes / 100) / 10 });
}
