const linesPerPage = 58

/**
 * A PDF with these lines of text, in a fixed-width font. ASCII throughout, so that its length in bytes is its
 * length in signs.
 */
export function createTextPdf(lines: readonly string[]): string {
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / linesPerPage)) }, (_, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
  )
  const firstPage = 4
  const pageObjects = pages.map((_, index) => `${firstPage + index * 2} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageObjects.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ...pages.flatMap((page, index) => toPageObjects(page, firstPage + index * 2 + 1)),
  ]
  return assemble(objects)
}

function toPageObjects(lines: readonly string[], contentObject: number): [string, string] {
  const text = lines.map((line) => `(${escapeText(line)}) '`).join('\n')
  const content = `BT /F1 9 Tf 13 TL 40 800 Td\n${text}\nET`
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contentObject} 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
}

const escapeText = (line: string) => line.replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')

/** Numbers the objects and writes the table of where each one starts. */
function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
