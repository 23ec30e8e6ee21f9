import { describe, expect, it } from 'vitest'
import { provisionJson } from '../src/provision.ts'

describe('a provision by its eId', () => {
  it('a final clause: who it addresses, what it says, where its text stands', () => {
    expect(provisionJson('apmbc/art_20__para_3')).toEqual({
      id: 'apmbc/art_20__para_3',
      kind: 'final_clause',
      addressee: 'a withdrawing State Party',
      digest:
        'A withdrawal takes effect six months after the Depositary receives it, but not before the end of an armed conflict in which the state is then engaged.',
      standing: null,
      reach: { kind: 'clause' },
      instrument: 'apmbc',
      title: 'Anti-Personnel Mine Ban Convention',
      text: {
        url: 'https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-5&chapter=26&clang=_en',
        source: 'text-apmbc',
      },
      parts: [],
    })
  })

  it('a ban: what it computes, when, and for whom in peace', () => {
    const norms = provisionJson('ccw-p2a/art_4')?.reach
    expect(norms).toMatchObject({
      kind: 'norms',
      norms: [
        { effect: 'prohibits', conducts: ['use'], object: 'anti_personnel_mine', appliesIn: 'conflict' },
      ],
    })
  })

  it('a text that does not compute says why', () => {
    expect(provisionJson('ccm/art_21__para_3')?.reach).toMatchObject({ kind: 'text_only' })
  })

  it('an article without a norm of its own is shown by its parts', () => {
    expect(provisionJson('ccm/art_16')).toMatchObject({
      kind: null,
      reach: null,
      parts: ['ccm/art_16__para_1', 'ccm/art_16__para_2', 'ccm/art_16__para_3'],
    })
  })

  it('a rule of general law says on what footing it binds', () => {
    expect(provisionJson('vclt/art_4')?.standing).toBe('as_treaty')
    expect(provisionJson('custom/rule_82')?.standing).toBe('custom_debated')
  })

  it.each(['apmbc/art_23', 'ccm', 'ccm/', 'nobody/art_1', ''])('“%s” leads nowhere', (id) => {
    expect(provisionJson(id)).toBeNull()
  })
})
