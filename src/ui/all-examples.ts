import { examples as box } from "./components/box/box.examples.tsx";
import { examples as brand } from "./components/brand/brand.examples.tsx";
import { examples as breadcrumbs } from "./components/breadcrumbs/breadcrumbs.examples.tsx";
import { examples as button } from "./components/button/button.examples.tsx";
import { examples as chips } from "./components/chips/chips.examples.tsx";
import { examples as choices } from "./components/choices/choices.examples.tsx";
import { examples as compareGrid } from "./components/compare-grid/compare-grid.examples.tsx";
import { examples as conflictNotice } from "./components/conflict-notice/conflict-notice.examples.tsx";
import { examples as countMatrix } from "./components/count-matrix/count-matrix.examples.tsx";
import { examples as dataTable } from "./components/data-table/data-table.examples.tsx";
import { examples as dateField } from "./components/date-field/date-field.examples.tsx";
import { examples as dateSaid } from "./components/date-said/date-said.examples.tsx";
import { examples as details } from "./components/details/details.examples.tsx";
import { examples as difference } from "./components/difference/difference.examples.tsx";
import { examples as empty } from "./components/empty/empty.examples.tsx";
import { examples as errorPage } from "./components/error-page/error-page.examples.tsx";
import { examples as errorSummary } from "./components/error-summary/error-summary.examples.tsx";
import { examples as facts } from "./components/facts/facts.examples.tsx";
import { examples as field } from "./components/field/field.examples.tsx";
import { examples as figures } from "./components/figures/figures.examples.tsx";
import { examples as filterForm } from "./components/filter-form/filter-form.examples.tsx";
import { examples as fixQuestion } from "./components/fix-question/fix-question.examples.tsx";
import { examples as form } from "./components/form/form.examples.tsx";
import { examples as gap } from "./components/gap/gap.examples.tsx";
import { examples as hero } from "./components/hero/hero.examples.tsx";
import { examples as history } from "./components/history/history.examples.tsx";
import { examples as icon } from "./components/icon/icon.examples.tsx";
import { examples as late } from "./components/late/late.examples.tsx";
import { examples as links } from "./components/links/links.examples.tsx";
import { examples as marks } from "./components/marks/marks.examples.tsx";
import { examples as notice } from "./components/notice/notice.examples.tsx";
import { examples as numberLine } from "./components/number-line/number-line.examples.tsx";
import { examples as orderList } from "./components/order-list/order-list.examples.tsx";
import { examples as outline } from "./components/outline/outline.examples.tsx";
import { examples as page } from "./components/page/page.examples.tsx";
import { examples as pageHead } from "./components/page-head/page-head.examples.tsx";
import { examples as pagination } from "./components/pagination/pagination.examples.tsx";
import { examples as passkey } from "./components/passkey/passkey.examples.tsx";
import { examples as pasteTable } from "./components/paste-table/paste-table.examples.tsx";
import { examples as picture } from "./components/picture/picture.examples.tsx";
import { examples as planGrid } from "./components/plan-grid/plan-grid.examples.tsx";
import { examples as progress } from "./components/progress/progress.examples.tsx";
import { examples as qrCode } from "./components/qr-code/qr-code.examples.tsx";
import { examples as reviewDue } from "./components/review-due/review-due.examples.tsx";
import { examples as reviewTable } from "./components/review-table/review-table.examples.tsx";
import { examples as riskBand } from "./components/risk-band/risk-band.examples.tsx";
import { examples as riskMatrix } from "./components/risk-matrix/risk-matrix.examples.tsx";
import { examples as rows } from "./components/rows/rows.examples.tsx";
import { examples as said } from "./components/said/said.examples.tsx";
import { examples as searchBox } from "./components/search-box/search-box.examples.tsx";
import { examples as snippet } from "./components/snippet/snippet.examples.tsx";
import { examples as split } from "./components/split/split.examples.tsx";
import { examples as status } from "./components/status/status.examples.tsx";
import { examples as tableDownloads } from "./components/table-downloads/table-downloads.examples.tsx";
import { examples as tabs } from "./components/tabs/tabs.examples.tsx";
import { examples as timeline } from "./components/timeline/timeline.examples.tsx";
import { examples as told } from "./components/told/told.examples.tsx";
import type { ExampleSet } from "./example.ts";

/** The examples of every component. A test walks the folders, so that none is left out. */
export const ALL_EXAMPLES: readonly ExampleSet[] = [
  { component: "box", examples: box },
  { component: "brand", examples: brand },
  { component: "breadcrumbs", examples: breadcrumbs },
  { component: "button", examples: button },
  { component: "chips", examples: chips },
  { component: "choices", examples: choices },
  { component: "compare-grid", examples: compareGrid },
  { component: "conflict-notice", examples: conflictNotice },
  { component: "count-matrix", examples: countMatrix },
  { component: "data-table", examples: dataTable },
  { component: "date-field", examples: dateField },
  { component: "date-said", examples: dateSaid },
  { component: "details", examples: details },
  { component: "difference", examples: difference },
  { component: "empty", examples: empty },
  { component: "error-page", examples: errorPage },
  { component: "error-summary", examples: errorSummary },
  { component: "facts", examples: facts },
  { component: "field", examples: field },
  { component: "figures", examples: figures },
  { component: "filter-form", examples: filterForm },
  { component: "fix-question", examples: fixQuestion },
  { component: "form", examples: form },
  { component: "gap", examples: gap },
  { component: "hero", examples: hero },
  { component: "history", examples: history },
  { component: "icon", examples: icon },
  { component: "late", examples: late },
  { component: "links", examples: links },
  { component: "marks", examples: marks },
  { component: "notice", examples: notice },
  { component: "outline", examples: outline },
  { component: "number-line", examples: numberLine },
  { component: "order-list", examples: orderList },
  { component: "page", examples: page },
  { component: "page-head", examples: pageHead },
  { component: "pagination", examples: pagination },
  { component: "passkey", examples: passkey },
  { component: "paste-table", examples: pasteTable },
  { component: "picture", examples: picture },
  { component: "plan-grid", examples: planGrid },
  { component: "progress", examples: progress },
  { component: "qr-code", examples: qrCode },
  { component: "review-due", examples: reviewDue },
  { component: "review-table", examples: reviewTable },
  { component: "risk-band", examples: riskBand },
  { component: "risk-matrix", examples: riskMatrix },
  { component: "rows", examples: rows },
  { component: "said", examples: said },
  { component: "search-box", examples: searchBox },
  { component: "snippet", examples: snippet },
  { component: "split", examples: split },
  { component: "status", examples: status },
  { component: "table-downloads", examples: tableDownloads },
  { component: "tabs", examples: tabs },
  { component: "timeline", examples: timeline },
  { component: "told", examples: told },
];
