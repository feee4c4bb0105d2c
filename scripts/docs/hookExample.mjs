import ts from 'typescript'
import { sampleOf } from './sampleOf.mjs'

/** What a list shows of an item, the first that it has. */
const shown = [
  'friendlyName',
  'name',
  'title',
  'description',
  'status',
  'state',
  'type',
  'transactionId',
  'channel',
  'id',
]

/**
 * A component that uses the hook of a resource, whole: it compiles as it stands.
 * @param {object} options
 * @param {ts.TypeChecker} options.checker
 * @param {string} options.name
 * @param {ts.Signature} options.signature
 * @param {import('./readMaker.mjs').Maker} options.maker
 * @param {string} options.label what its button says
 */
export function hookExample({ checker, name, signature, maker, label }) {
  return maker.variablesType || maker.variables ? writeExample() : readExample()

  function writeExample() {
    const isVoid = !maker.variablesType || maker.variables === 'void'
    const takesId = !isVoid && hasId(maker.variablesType)
    const variables = isVoid
      ? ''
      : sampleOf(
          checker,
          /** @type {ts.Type} */ (maker.variablesType),
          'variables',
          (field) => takesId && field === 'id',
        )
    return `
import { ${name} } from '@weavr-kit/react'

export function Example(${takesId ? '{ id }: { id: string }' : ''}) {
  const { mutate, error, isPending } = ${name}()
  const press = () => mutate(${variables})
  return (
    <>
      <button aria-disabled={isPending} onClick={() => isPending || press()}>${label}</button>
      {error && <p role="alert">{error.code}</p>}
    </>
  )
}`
  }

  function readExample() {
    const [params] = signature.parameters
    const isAsked = params && params.name !== 'queryOptions' && !isOptional(params)
    const type = params && checker.getTypeOfSymbol(params)
    const isId =
      isAsked &&
      Boolean(checker.getNonNullableType(/** @type {ts.Type} */ (type)).flags & ts.TypeFlags.String)
    const argument = !isAsked
      ? ''
      : isId
        ? params.name
        : sampleOf(checker, /** @type {ts.Type} */ (type), 'params', (field) => field === 'id')
    const own = isId ? params.name : isAsked && /\bid\b/.test(argument) ? 'id' : undefined
    const isInfinite = /^infinite/.test(maker.name)
    const page = checker.getPropertyOfType(maker.dataType, 'items')
    const item = page && itemOf(checker.getTypeOfSymbol(page))
    const head = `
import { ${name} } from '@weavr-kit/react'

export function Example(${own ? `{ ${own} }: { ${own}: string | undefined }` : ''}) {
  const { data, error${isInfinite ? ', fetchNextPage, hasNextPage' : ''}, isPending } = ${name}(${argument})
  if (isPending) return <p>Loading</p>
  if (error) return <p role="alert">{error.code}</p>
`
    if (!item) return `${head}\n  return ${showOne(maker.dataType)}\n}`
    const list = `<ul>{${isInfinite ? 'items' : 'data.items'}.map(${row(item)})}</ul>`
    return isInfinite
      ? `${head}  const items = data.pages.flatMap((page) => page.items)
  return (
    <>
      ${list}
      {hasNextPage && <button onClick={() => fetchNextPage()}>More</button>}
    </>
  )
}`
      : `${head}  return ${list}\n}`
  }

  /** @param {ts.Type} item */
  function row(item) {
    const id = textFields(item).includes('id') ? 'item.id' : undefined
    const [field] = shown.filter((name) => textFields(item).includes(name))
    const text = field ? `item.${field}` : 'JSON.stringify(item)'
    return id ? `(item) => <li key={${id}}>{${text}}</li>` : `(item, index) => <li key={index}>{${text}}</li>`
  }

  /** @param {ts.Type} type */
  function showOne(type) {
    const fields = shown.filter((name) => textFields(type).includes(name)).slice(0, 1)
    return fields.length > 0 ? `<p>{data.${fields[0]}}</p>` : '<pre>{JSON.stringify(data, null, 2)}</pre>'
  }

  /** @param {ts.Type} type */
  function itemOf(type) {
    return checker.isArrayType(type)
      ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (type))[0]
      : undefined
  }

  /** Fields that every branch has, and that are text. @param {ts.Type} type */
  function textFields(type) {
    return checker
      .getPropertiesOfType(type)
      .filter((symbol) => {
        const bare = checker.getNonNullableType(checker.getTypeOfSymbol(symbol))
        return (bare.isUnion() ? bare.types : [bare]).every((one) => one.flags & ts.TypeFlags.StringLike)
      })
      .map((symbol) => symbol.name)
  }

  /** @param {ts.Type} [type] */
  function hasId(type) {
    const [first = type] = type?.isUnion() ? type.types : []
    const id = first && checker.getPropertyOfType(first, 'id')
    return Boolean(id && checker.getTypeOfSymbol(id).flags & ts.TypeFlags.String)
  }

  /** @param {ts.Symbol} symbol */
  function isOptional(symbol) {
    const declaration = symbol.declarations?.[0]
    return Boolean(
      declaration && ts.isParameter(declaration) && (declaration.questionToken || declaration.initializer),
    )
  }
}
